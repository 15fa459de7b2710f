import { styled } from './styled.ts';

export const bar = styled(
  'Toolbar__Row',
  'display: flex; align-items: center; gap: 10px; margin-bottom: 14px; & h2 { flex: 1; margin: 0; font-size: 17px; }',
);
export const control = styled(
  'Toolbar__Control',
  'padding: 6px 11px; border: 1px solid #cbd2dc; border-radius: 6px; background: #fff; &:is(button) { cursor: pointer; }',
);

/** A chooser above a list; `options` are values with the words for them. */
export function Chooser({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onChange(value: string): void;
}) {
  return (
    <select className={control} aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}
