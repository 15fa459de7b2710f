import type { DateOrder } from '../klaviyo/dates.ts';
import type { Examined } from '../klaviyo/files/examine-file.ts';
import type { FileColumns } from '../klaviyo/files/file-columns.ts';
import { isOfTrade } from '../klaviyo/files/mail-bounce-label.ts';
import { accountKey } from '../ledger/account.ts';
import { type KnownMessage, messageOfFileName } from '../ledger/imports/read-imports.ts';
import {
  type ImportPlan,
  isMappingEnough,
  knownMessage,
  mappedColumns,
  newMessage,
  type Takes,
  takesOf,
  tryRows,
} from './plan.ts';

/** What the user has said of a file so far. */
export interface ImportChoice {
  /** Key of a known account, or `null`: the one that is typed. */
  readonly account: string | null;
  readonly accountName: string;
  /** Id of a known message, `null`: none chosen yet, `'new'`: the one that is typed. */
  readonly message: string | null;
  readonly messageName: string;
  readonly channel: 'campaign' | 'flow';
  /** Epoch milliseconds. */
  readonly sentAt: number | null;
  readonly takes: Exclude<Takes, 'figures'>;
  /** How the dates of the file are to be read where it does not tell; `null`: not at all. */
  readonly dateOrder: DateOrder | null;
  /** Columns as named by the user; used where the file was not recognised. */
  readonly mapping: FileColumns['index'];
}

/** What is assumed before the user has said anything: the account on show, and the message that the file's name names. */
export function firstChoice(
  examined: Examined,
  fileName: string,
  account: string | null,
  messages: readonly KnownMessage[],
): ImportChoice {
  return {
    account,
    accountName: '',
    message: messageOfFileName(messages, fileName)?.id ?? (messages.length === 0 ? 'new' : null),
    messageName: '',
    channel: 'campaign',
    sentAt: null,
    takes: 'bounces',
    dateOrder: null,
    mapping: examined.kind === null ? likelyColumns(examined) : examined.columns.index,
  };
}

/**
 * What is offered for columns that are to be named by hand. A sign of bounces is offered only where rows say by
 * themselves that they bounced: "Return reason" may be an order's.
 */
function likelyColumns(examined: Examined): FileColumns['index'] {
  const readings = tryRows({ kind: 'mapped', takes: 'bounces', columns: examined.columns }, examined);
  if (readings.includes(null) && !isOfTrade(examined.headers ?? [])) return examined.columns.index;
  const { type: _type, category: _category, reason: _reason, status: _status, ...index } = examined.columns.index;
  return index;
}

/** What must be said before a file can be taken in; `null`: nothing more. */
export function missingOf(examined: Examined, choice: ImportChoice): 'columns' | 'account' | 'message' | null {
  const takes = examined.kind ? takesOf[examined.kind] : choice.takes;
  if (examined.kind === null && !isMappingEnough(takes, choice.mapping)) return 'columns';
  if (choice.account === null && choice.accountName.trim() === '') return 'account';
  if (!needsMessage(examined, choice)) return null;
  if (choice.message === null) return 'message';
  return choice.message === 'new' && !/[\p{L}\p{N}]/u.test(choice.messageName) ? 'message' : null;
}

/** Are the rows bounces that do not name their message? */
export function needsMessage(examined: Examined, choice: ImportChoice): boolean {
  if ((examined.kind ? takesOf[examined.kind] : choice.takes) !== 'bounces') return false;
  return examined.kind ? !examined.namesMessages : choice.mapping.messageName === undefined;
}

/** What a file's rows will be read by. */
export function planOf(examined: Examined, choice: ImportChoice, messages: readonly KnownMessage[]): ImportPlan {
  const known = messages.find(({ id }) => id === choice.message);
  const columns = { ...examined.columns, dateOrder: examined.columns.dateOrder ?? choice.dateOrder };
  return {
    account: choice.account ?? accountKey({ id: null, name: choice.accountName }),
    kind: examined.kind ?? 'mapped',
    takes: examined.kind ? takesOf[examined.kind] : choice.takes,
    columns: examined.kind ? columns : mappedColumns(columns, choice.mapping),
    message: !needsMessage(examined, choice)
      ? null
      : known
        ? knownMessage(known)
        : newMessage(choice.channel, choice.messageName.trim().slice(0, 200), choice.sentAt),
  };
}
