import { bounceRowReader } from '../klaviyo/files/bounce-rows.ts';
import type { Examined } from '../klaviyo/files/examine-file.ts';
import { figureRowReader } from '../klaviyo/files/figure-rows.ts';
import type { FileColumns } from '../klaviyo/files/file-columns.ts';
import type { FileKind } from '../klaviyo/files/file-kind.ts';
import type { FileRole } from '../klaviyo/files/file-labels.ts';
import type { FileLeftOut } from '../klaviyo/files/left-out.ts';
import { suppressionRowReader } from '../klaviyo/files/suppression-rows.ts';
import { messageIdOfName } from '../ledger/imports/imported-message.ts';
import { type KnownMessage, messagesNamed } from '../ledger/imports/read-imports.ts';
import type { CapturedMessage } from '../messages.ts';

/** What is taken of a file's rows. */
export type Takes = 'bounces' | 'suppressions' | 'figures';

/** All that is decided before a file is taken in. */
export interface ImportPlan {
  /** Key of the account in the ledger. */
  readonly account: string;
  readonly kind: FileKind;
  readonly takes: Takes;
  readonly columns: FileColumns;
  /** The message that all rows belong to; `null` where each row names its own. */
  readonly message: CapturedMessage | null;
}

export const takesOf: Readonly<Record<Exclude<FileKind, 'mapped'>, Takes>> = {
  'recipient-activity': 'bounces',
  'suppressed-profiles': 'suppressions',
  list: 'suppressions',
  'campaign-analytics': 'figures',
  'flow-analytics': 'figures',
};

/** Roles that the user can give to columns by hand, the address first. */
export const mappedRoles = {
  bounces: ['email', 'type', 'category', 'reason', 'status', 'time', 'name', 'messageName'],
  suppressions: ['email', 'suppression', 'suppressedAt'],
} as const satisfies Partial<Record<Takes, readonly FileRole[]>>;

/** Columns as the user named them: what stands in a named column is what the user says it is. */
export function mappedColumns(recognised: FileColumns, index: FileColumns['index']): FileColumns {
  const bounceLabels = index.reason === undefined && index.category === undefined ? 0 : 1;
  return { ...recognised, index, bounceLabels, statusAnswers: index.status !== undefined };
}

/** Are the columns that the user has named enough? An address alone says neither who bounced nor why. */
export function isMappingEnough(takes: Takes, index: FileColumns['index']): boolean {
  if (index.email === undefined) return false;
  return (
    takes !== 'bounces' || (['type', 'category', 'reason', 'status'] as const).some((role) => index[role] !== undefined)
  );
}

/** A message that the ledger knows, as a file tells of it: by its id and nothing else. */
export const knownMessage = ({ id, channel }: KnownMessage): CapturedMessage => ({
  id,
  channel,
  name: null,
  sentAt: null,
  sent: null,
  bounced: null,
});

/** A message that is known by its name alone. @param sentAt epoch milliseconds */
export function newMessage(channel: 'campaign' | 'flow', name: string, sentAt: number | null = null): CapturedMessage {
  return { id: messageIdOfName(channel, name), channel, name, sentAt, sent: null, bounced: null };
}

/** One of several messages of a name, which are told apart by when they were sent. @param sentAt epoch milliseconds */
const datedMessage = (name: string, sentAt: number): CapturedMessage => ({
  ...newMessage('campaign', name, sentAt),
  id: messageIdOfName('campaign', `${name} ${new Date(sentAt).toISOString().slice(0, 16)}`),
});

/** Apart from each other by less, two times are of one send: shops send daily under one name. */
const DAY = 86_400_000;

/**
 * Which message a row means by the id or name it gives, and of several campaigns of one name by when it was sent;
 * `ambiguous` where that does not tell them apart.
 * @param isShared the file tells of several of that name
 */
export function resolveMessage(
  messages: readonly KnownMessage[],
  named: { readonly id: string; readonly name: string; readonly sentAt?: number | null },
  channel: 'campaign' | 'flow',
  isShared = false,
): CapturedMessage | 'ambiguous' | null {
  const byId = named.id === '' ? undefined : messages.find(({ id }) => id === named.id);
  if (byId) return { ...knownMessage(byId), name: named.name || null };
  if (/^[A-Za-z0-9]{6,26}$/.test(named.id)) {
    return { id: named.id, channel, name: named.name || null, sentAt: null, sent: null, bounced: null };
  }
  const same = messagesNamed(messages, named.name);
  const { sentAt = null } = named;
  if (sentAt !== null && channel === 'campaign' && (isShared || same.length > 1)) {
    const [only, ...others] = same.filter((one) => one.sentAt !== null && Math.abs(one.sentAt - sentAt) < DAY);
    if (others.length > 0) return 'ambiguous';
    return only ? knownMessage(only) : datedMessage(named.name, sentAt);
  }
  if (same.length > 1) return 'ambiguous';
  if (same[0]) return knownMessage(same[0]);
  return named.name === '' ? null : newMessage(channel, named.name);
}

/** How the rows of a file's preview would be taken: `null` each that would, else why not. */
export function tryRows(
  plan: Pick<ImportPlan, 'kind' | 'takes' | 'columns'>,
  { width, format, preview, rows, endsEarly }: Pick<Examined, 'width' | 'format' | 'preview' | 'rows' | 'endsEarly'>,
): (FileLeftOut | null)[] {
  const { takes, columns } = plan;
  const read =
    takes === 'bounces'
      ? bounceRowReader(columns, width, format.delimiter)
      : takes === 'figures'
        ? figureRowReader(columns, width)
        : suppressionRowReader(columns, width, listsOthersToo(plan));
  return preview.map((cells, row) => {
    if (endsEarly && row === rows - 1) return 'cut_row';
    const reading = read(cells);
    return reading.status === 'left-out' ? reading.why : null;
  });
}

/** Are those alone suppressed whose cell says so, as in an export of a list? */
export function listsOthersToo({ kind, columns }: Pick<ImportPlan, 'kind' | 'columns'>): boolean {
  return kind === 'list' || (kind === 'mapped' && columns.index.suppression !== undefined);
}
