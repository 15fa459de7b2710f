import { recipientsPath } from '../addresses.ts';
import type { MessageAnswer } from '../answers.ts';
import { useLanguage } from './languages/use-language.ts';
import { Link } from './navigation.tsx';
import { styled } from './styled.ts';

const list = styled('ActivityNav__List', 'list-style: none; margin: 0; padding: 0;');
const entry = styled(
  'ActivityNav__Item',
  'display: flex; justify-content: space-between; gap: 10px; padding: 7px 10px; border-radius: 6px; margin-bottom: 2px; &:hover { background: var(--soft); } &[aria-current] { background: var(--accent-soft); font-weight: 500; }',
);
const number = styled('ActivityNav__Count', 'color: var(--muted); font-variant-numeric: tabular-nums;');

/** The activities down the left side of Recipient activity. */
export function SectionList({ message, current }: { message: MessageAnswer; current: string }) {
  const { say, sayIfKnown, count: write } = useLanguage();
  return (
    <nav aria-label={say('Recipient activity')}>
      <ul className={list}>
        {message.sections.map(({ id, label, count }) => (
          <li key={id}>
            <Link to={recipientsPath(message, id)} className={entry} aria-current={id === current ? 'page' : undefined}>
              <span>{sayIfKnown(label)}</span>
              <span className={number}>{write(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
