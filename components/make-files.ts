import type { MessageView } from '../lib/ledger/read-message.ts';
import { detailsFile } from '../lib/suppression/details-file.ts';
import { fileName } from '../lib/suppression/file-name.ts';
import type { Decision } from '../lib/suppression/plan.ts';
import { suppressionFile } from '../lib/suppression/suppression-file.ts';
import { sayCode } from './words.ts';

/** A file ready to be saved, and the addresses that it holds. */
export interface MadeFile {
  readonly kind: 'suppression' | 'details';
  readonly name: string;
  readonly text: string;
  readonly addresses: readonly string[];
}

const nameOf = ({ message }: MessageView) => message.name ?? message.id;

/**
 * @param about what the people have in common, as the file is called: a message's name
 * @param now epoch milliseconds
 */
export function makeFileOf(addresses: readonly string[], account: string, about: string, now: number): MadeFile {
  return {
    kind: 'suppression',
    name: fileName(account, about, now, 'suppress'),
    text: suppressionFile(addresses),
    addresses,
  };
}

/** @param now epoch milliseconds */
export function makeSuppressionFile(view: MessageView, decisions: readonly Decision[], now: number): MadeFile {
  const addresses = decisions.filter(({ decision }) => decision.suppress).map(({ email }) => email);
  return makeFileOf(addresses, view.message.account, nameOf(view), now);
}

/** @param now epoch milliseconds */
export function makeDetailsFile(view: MessageView, decisions: readonly Decision[], now: number): MadeFile {
  const account = view.message.account;
  const text = detailsFile(view.message, decisions, account, ({ decision, limit }) =>
    sayCode(decision.suppress ? 'suppress' : 'keep', decision.why, undefined, { limit }),
  );
  return {
    kind: 'details',
    name: fileName(account, nameOf(view), now, 'details'),
    text,
    addresses: decisions.map(({ email }) => email),
  };
}
