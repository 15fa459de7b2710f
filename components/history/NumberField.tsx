import { useEffect, useId, useState } from 'react';
import { formatCount, say } from '../words.ts';
import { NumberInput } from './NumberInput.tsx';
import { numberText, readNumber } from './number-text.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly unit?: string;
  /** `null`: not set. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
  /** Called with a number within the bounds, or `null` where the field was emptied. */
  readonly onChange: (value: number | null) => void;
}

/** A number that holds once it is whole: nothing is written while it is being typed. */
export function NumberField({ label, unit, value, min, max, isWhole = false, onChange }: NumberFieldProps) {
  const [text, setText] = useState(() => numberText(value));
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const bounds = { min, max, isWhole };
  useEffect(() => setText(numberText(value)), [value]);
  const type = (next: string) => {
    setText(next);
    if (readNumber(next, bounds).status === 'fit') setRefused(false);
  };
  const commit = () => {
    const typed = readNumber(text, bounds);
    setRefused(typed.status === 'unfit');
    if (typed.status === 'fit' && numberText(typed.value) !== numberText(value)) onChange(typed.value);
  };
  return (
    <div>
      <NumberInput
        label={label}
        unit={unit}
        text={text}
        isInvalid={isRefused}
        problemId={id}
        onText={type}
        onCommit={commit}
      />
      {isRefused && (
        <p role="alert" className="hint problem" id={id}>
          {say('settings.fromTo', { min: numberText(min), max: formatCount(max) })}
        </p>
      )}
    </div>
  );
}
