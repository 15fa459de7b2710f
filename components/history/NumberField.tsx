import { useEffect, useId, useState } from 'react';
import { say } from '../words.ts';
import { NumberInput } from './NumberInput.tsx';
import { numberText, readNumber } from './number-text.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly unit?: string;
  /** `null`: not set. */
  readonly value: number | null;
  readonly min: number;
  readonly step: number;
  /** Called with a number within the bounds, or `null` where the field was emptied. */
  readonly onChange: (value: number | null) => void;
}

/** A number that holds once it is whole: nothing is written while it is being typed. */
export function NumberField({ label, unit, value, min, step, onChange }: NumberFieldProps) {
  const [text, setText] = useState(() => numberText(value));
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  useEffect(() => setText(numberText(value)), [value]);
  const type = (next: string) => {
    setText(next);
    if (readNumber(next, { min }).status === 'fit') setRefused(false);
  };
  const commit = () => {
    const typed = readNumber(text, { min });
    setRefused(typed.status === 'unfit');
    if (typed.status === 'fit' && numberText(typed.value) !== numberText(value)) onChange(typed.value);
  };
  return (
    <div>
      <NumberInput
        label={label}
        unit={unit}
        text={text}
        min={min}
        step={step}
        isInvalid={isRefused}
        problemId={id}
        onText={type}
        onCommit={commit}
      />
      {isRefused && (
        <p role="alert" className="hint problem" id={id}>
          {say('settings.from', { min: numberText(min) })}
        </p>
      )}
    </div>
  );
}
