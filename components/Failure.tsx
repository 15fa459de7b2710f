import type { PageStatus } from '../lib/messages.ts';
import { say } from './words.ts';

const failureTexts = {
  'storage-full': 'state.storageFull',
  'storage-failed': 'state.storageFailed',
  refused: 'state.refused',
  'no-answer': 'state.noAnswer',
} as const;

/** Why what was read could not be kept, where it could not. */
export function Failure({ status }: { readonly status: PageStatus }) {
  return status.failure ? (
    <p className="failure" role="alert">
      {say(failureTexts[status.failure])}
    </p>
  ) : null;
}
