import { useLanguage } from '../languages/use-language.ts';
import { styled } from '../styled.ts';

const block = styled(
  'EmptyState__Block',
  'padding: 56px 20px; text-align: center; color: var(--muted); & h3 { margin: 0 0 4px; color: var(--ink); }',
);

/** Stands where rows would, in a section that holds nobody. */
export function Nobody() {
  const { say } = useLanguage();
  return (
    <div className={block}>
      <h3>{say('No recipients')}</h3>
      <div>{say('Nobody is in this section.')}</div>
    </div>
  );
}
