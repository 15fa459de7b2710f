export interface NumberInputProps {
  readonly label: string;
  readonly unit?: string | undefined;
  readonly text: string;
  readonly isInvalid: boolean;
  /** Id of the element that says what is wrong. */
  readonly problemId: string;
  readonly onText: (text: string) => void;
  /** The number is whole: the field was left, or Enter pressed. */
  readonly onCommit: () => void;
}

/** A field for a number with its name and unit. Of text: one of numbers drops a comma without a word, and `150,50` becomes 15050. */
export function NumberInput(props: NumberInputProps) {
  const { label, unit, text, isInvalid, problemId, onText, onCommit } = props;
  return (
    <label className="field">
      <span>{label}</span>
      <span>
        <input
          className="number"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
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
