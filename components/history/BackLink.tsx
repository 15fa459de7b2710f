import type { Section } from '../../lib/history/route.ts';
import { say } from '../words.ts';
import { usePage } from './page-context.tsx';

/** From one message or person to the list it came from. */
export function BackLink({ to }: { readonly to: Section }) {
  const { addressOf } = usePage();
  return (
    <a className="back" href={addressOf({ section: to })}>
      <span aria-hidden="true">← </span>
      {say(`history.${to}.title`)}
    </a>
  );
}
