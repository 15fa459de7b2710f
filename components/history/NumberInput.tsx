export interface NumberInputProps {
  readonly label: string;
  readonly unit?: string | undefined;
  readonly text: string;
  readonly min: number;
  readonly max?: number | undefined;
  readonly step: number;
  readonly isInvalid: boolean;
  /** Id of the element that says what is wrong. */
  readonly problemId: string;
  readonly onText: (text: string) => void;
  /** The number is whole: the field was left, or Enter pressed. */
  readonly onCommit: () => void;
}

/** A field for a number with its name and unit. */
export function NumberInput(props: NumberInputProps) {
  const { label, unit, text, min, max, step, isInvalid, problemId, onText, onCommit } = props;
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
          aria-invalid={isInvalid || undefined}
          aria-describedby={isInvalid ? problemId : undefined}
          onChange={({ target }) => onText(target.value)}
          onBlur={onCommit}
          onKeyDown={({ key }) => key === 'Enter' && onCommit()}
        />{' '}
        {unit}
      </span>
    </label>
  );
}
