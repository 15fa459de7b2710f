import type { Section } from '../../lib/history-route.ts';
import { say } from '../words.ts';

/** From one message or person to the list it came from. */
export function BackLink({ to }: { readonly to: Section }) {
  return (
    <a className="back" href={`#${to}`}>
      <span aria-hidden="true">← </span>
      {say(`history.${to}.title`)}
    </a>
  );
}
