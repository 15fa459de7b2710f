import type { Verdict } from '../lib/bounce/types.ts';
import { MaskedText } from './Address.tsx';
import { decidingText } from './deciding-text.ts';
import { say } from './words.ts';

/** "Because the server said …"; nothing where the server's reply decided nothing. */
export function ServerSaid({ verdict }: { readonly verdict: Verdict }) {
  const text = decidingText(verdict);
  if (text === '') return null;
  return (
    <p>
      {say('reason.serverSaid')}{' '}
      <q>
        <MaskedText text={text} />
      </q>
    </p>
  );
}
