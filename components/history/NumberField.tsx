import { useEffect, useState } from 'react';
import { say } from '../words.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly unit?: string;
  /** `null`: not set. */
  readonly value: number | null;
  readonly min: number;
  readonly max?: number;
  readonly step: number;
  /** It cannot be left empty. */
  readonly isRequired?: boolean;
  /** Called with a number within the bounds, or `null` where the field was emptied. */
  readonly onChange: (value: number | null) => void;
}

/** Without the tail that floating point leaves: 0.7 % as a share times 100 is 0.7000000000000001. */
const textOf = (value: number | null) => (value === null ? '' : String(Number(value.toFixed(6))));

/** A number that holds once it is whole: nothing is written while it is being typed. */
export function NumberField({ label, unit, value, min, max, step, isRequired = false, onChange }: NumberFieldProps) {
  const [text, setText] = useState(() => textOf(value));
  const [isRefused, setRefused] = useState(false);
  useEffect(() => setText(textOf(value)), [value]);
  const commit = () => {
    const typed = text.trim() === '' ? null : Number(text);
    const isFit =
      typed === null ? !isRequired : Number.isFinite(typed) && typed >= min && typed <= (max ?? Number.MAX_VALUE);
    if (isFit && textOf(typed) !== textOf(value)) onChange(typed);
    // What does not fit goes back to what holds.
    if (!isFit) setText(textOf(value));
    setRefused(!isFit);
  };
  return (
    <label className="field">
      <span>{label}</span>
      <span>
        <input
          type="number"
          inputMode="decimal"
          value={text}
          min={min}
          max={max}
          step={step}
          onChange={({ target }) => setText(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />{' '}
        {unit}
      </span>
      {isRefused && (
        <span role="alert" className="hint">
          {max === undefined
            ? say('settings.from', { min: textOf(min) })
            : say('settings.fromTo', { min: textOf(min), max: textOf(max) })}
        </span>
      )}
    </label>
  );
}
