import type { BounceType } from '../../bounce/types.ts';
import { type DateOrder, steadyDateOrder } from '../dates.ts';
import { normaliseLabel } from '../text.ts';
import { parseBounceType } from '../words/bounce-type.ts';
import { nameColumns } from '../words/name-part.ts';
import { type CellKind, cellKinds, cellText, kindsOfCell } from './cell-kinds.ts';
import { type FileLabelReading, type FileRole, fileRoles, namesFlow, parseFileLabel } from './file-labels.ts';
import { saysMailBounce } from './mail-bounce-label.ts';

/** Which column of a file holds what, decided by headers and cells together. */
export interface FileColumns {
  readonly index: Readonly<Partial<Record<FileRole, number>>>;
  /** The header of the status column speaks of bounces: what is filled in below it bounced. */
  readonly statusAnswers: boolean;
  /** Some cells of the status column say that it bounced. */
  readonly statusSaysBounce: boolean;
  /** Columns whose header speaks of bounces. */
  readonly bounceLabels: number;
  /** Columns such as "Hard bounce" over yes and no: their header is the type of each that is answered by yes. */
  readonly typeAnswers: readonly { readonly column: number; readonly type: BounceType }[];
  readonly dateOrder: DateOrder | null;
  /** For a column the others of the same header: exports of several sources hold some columns twice, one of them blank. */
  readonly twins?: ReadonlyMap<number, readonly number[]>;
  /** The messages are flow messages, by the header of their names: they reach a person more than once. */
  readonly ofFlow?: boolean;
  /** The cells of addresses hold nothing beside them: a word before one may be a part of it. */
  readonly bareAddresses: boolean;
  /** First and last names in columns of their own. */
  readonly nameColumns: { readonly given: number; readonly family: number } | null;
}

interface Evidence {
  label: FileLabelReading | null;
  readonly header: string;
  readonly filled: number;
  /** Different texts among the filled cells. */
  readonly distinct: number;
  /** Shares of the filled cells, 0 to 1. */
  readonly shares: Readonly<Record<CellKind, number>>;
}

const strengths = { bounce: 1, plain: 0.7, loose: 0.4 } as const;

/** What a header adds for a role. */
const said = ({ label }: Evidence, role: FileRole) => (label?.role === role ? strengths[label.strength] : 0);
/** Named as a whole, not by one word of a longer label. */
const named = (evidence: Evidence, role: FileRole) => (said(evidence, role) >= 0.7 ? said(evidence, role) : 0);
const cells = (evidence: Evidence, kind: CellKind, role: FileRole) =>
  evidence.shares[kind] >= 0.5 ? 1 + evidence.shares[kind] + said(evidence, role) : 0;
const isFigure = ({ shares, filled }: Evidence) => filled === 0 || shares.email + shares.time + shares.reply < 0.5;

const figureRoles: ReadonlySet<FileRole> = new Set([
  'sent',
  'bounced',
  'delivered',
  'uniqueOpens',
  'uniqueClicks',
  'openRate',
  'clickRate',
  'bounceRate',
  'revenue',
]);

/**
 * How well a column fits a role; at 0 it does not. Cells outweigh headers, headers decide where cells are silent.
 * @param quotes another column holds the words of servers: the file is one of events, not of states
 */
function fitOf(role: FileRole, evidence: Evidence, quotes: boolean): number {
  const { shares, filled } = evidence;
  switch (role) {
    case 'email':
      // A campaign may be called by an address.
      if (namesMessage(evidence)) return 0;
      if (namesSender(evidence.header)) return said(evidence, role) / 2;
      // One address in every row is the sender's, beside a column of many.
      if (filled > 2 && evidence.distinct === 1) return cells(evidence, 'email', role) / 2;
      return cells(evidence, 'email', role) || (filled === 0 || shares.email > 0 ? said(evidence, role) : 0);
    case 'type':
      return shares.skip > 0
        ? 0
        : cells(evidence, 'type', role) ||
            (said(evidence, role) === 1 ? 1 : shares.type > 0 ? said(evidence, role) : 0);
    case 'category':
      return cells(evidence, 'category', role) || (shares.type < 0.5 && shares.email < 0.5 ? named(evidence, role) : 0);
    case 'reason':
      if (shares.type + shares.category + shares.email + shares.time + shares.count >= 0.5) return 0;
      return shares.reply * 2 + said(evidence, role);
    case 'time':
      return cells(evidence, 'time', role) || (filled === 0 || shares['unix-time'] >= 0.5 ? said(evidence, role) : 0);
    case 'sentAt':
    case 'suppressedAt':
      return shares.time + shares['unix-time'] >= 0.5 || filled === 0 ? named(evidence, role) * 4 : 0;
    case 'suppression':
      return shares.email >= 0.5 || shares.time >= 0.5
        ? 0
        : named(evidence, role) * 3 + (!quotes && listsReasons(evidence) ? 2.5 : 0);
    case 'status':
      if (shares.email >= 0.5 || shares.time >= 0.5 || shares.type >= 0.5 || namesMessage(evidence)) return 0;
      return saidBounced(evidence) > 0
        ? 0.6 + saidBounced(evidence) + said(evidence, role)
        : Math.max(said(evidence, role), isAnswer(evidence) ? 0.6 : 0);
    case 'name':
      return shares.email + shares.type + shares.reply + shares.time > 0.4 ? 0 : said(evidence, role);
    case 'messageName':
    case 'messageId':
    case 'flowName':
    case 'flowId':
    case 'subject':
    case 'audience':
    case 'channel':
      return shares.email >= 0.5 && !namesMessage(evidence) ? 0 : named(evidence, role);
    default:
      return isFigure(evidence) ? named(evidence, role) : 0;
  }
}

/** Whose address it came from, or answers go to: no recipient's. */
const sender =
  /\b(?:sender|from|reply ?to|return ?path|absender|antwort(?:adresse)?(?: an)?|expediteur|repond\p{L}*|remitente|respond\p{L}*|mittente|rispond\p{L}*|remetente|afzender|antwoord\p{L}*|avsandar\p{L}*|svar\p{L}*|nadawc\p{L}*|odpowied\p{L}*|envelope from|mail from)\b|발신|보낸|회신/u;
const namesSender = (header: string) => sender.test(normaliseLabel(header));

/** Nothing but reasons of suppression, and not of bounces alone: else it is a status or a type. */
const listsReasons = ({ label, shares }: Evidence) =>
  label?.strength !== 'bounce' && shares.suppression > 0 && shares.suppression + shares.bounced + shares.type >= 0.95;

/** What a message is called says nothing of what became of it, nor of whom: "Bounced Email? Read this". */
const namesMessage = ({ label }: Evidence) =>
  label?.strength !== 'loose' &&
  (label?.role === 'subject' ||
    label?.role === 'messageName' ||
    label?.role === 'flowName' ||
    label?.role === 'audience');

/** Cells that say "Bounced" or "hard_bounce", among others that say what else became of the message. */
const saidBounced = ({ shares }: Evidence) => shares.bounced + shares.type;

/** "Bounced" over yes and no. Counts of more than one are of no single message. */
const isAnswer = ({ header, shares }: Evidence) =>
  saysMailBounce(header) && shares.several === 0 && shares.email + shares.time + shares.reply + shares.category < 0.5;

function twinsOf(evidence: readonly Evidence[], columns: readonly number[]): Map<number, number[]> {
  const twins = columns.map((column) => {
    const { header = '' } = evidence[column] ?? {};
    const others = evidence.flatMap((one, other) => (other !== column && one.header === header ? other : []));
    return [column, header === '' ? [] : others] as const;
  });
  return new Map(twins.filter(([, others]) => others.length > 0));
}

/**
 * Recognises the columns of a file; each gets one role at most.
 * @param headers `null` where the file has no line of headers
 * @param rows a sample
 */
export function recogniseFileColumns(
  headers: readonly string[] | null,
  rows: readonly (readonly string[])[],
): FileColumns {
  const width = Math.max(headers?.length ?? 0, ...rows.map((row) => row.length));
  const dateOrder = steadyDateOrder();
  const evidence = Array.from({ length: width }, (_, column): Evidence => {
    const counts = Object.fromEntries(cellKinds.map((kind) => [kind, 0])) as Record<CellKind, number>;
    let filled = 0;
    const texts = new Set<string>();
    for (const row of rows) {
      const text = cellText(row[column]);
      if (text === '') continue;
      filled++;
      texts.add(text.toLowerCase());
      for (const kind of kindsOfCell(text)) counts[kind]++;
      dateOrder.see(text);
    }
    const shares = Object.fromEntries(
      cellKinds.map((kind) => [kind, filled === 0 ? 0 : counts[kind] / filled]),
    ) as Record<CellKind, number>;
    const header = cellText(headers?.[column], 200);
    return { label: parseFileLabel(header), header, filled, distinct: texts.size, shares };
  });
  const index: Partial<Record<FileRole, number>> = {};
  const taken = new Set<number>();
  // In a list of people nothing is a message's figure: "Bounced" above numbers says how often this one did.
  const listsPeople = evidence.some((column) => column.shares.email >= 0.5 && !namesMessage(column));
  // A server's "message" is said to people: where none are listed, a column of that name holds what was sent.
  if (!listsPeople)
    for (const column of evidence)
      if (column.label?.role === 'reason') column.label = { ...column.label, role: 'messageName' };
  const quotes = evidence.some(({ shares }) => shares.reply >= 0.3);
  const offers = fileRoles
    .filter((role) => !listsPeople || !figureRoles.has(role))
    .flatMap((role) => evidence.map((column, i) => ({ role, column: i, fit: fitOf(role, column, quotes) })))
    .filter((offer) => offer.fit >= 0.4)
    .sort((a, b) => b.fit - a.fit);
  for (const { role, column } of offers) {
    if (index[role] !== undefined || taken.has(column)) continue;
    index[role] = column;
    taken.add(column);
  }
  const addressed =
    index.email === undefined
      ? []
      : rows.map((row) => cellText(row[index.email ?? 0])).filter((text) => text.includes('@'));
  const bare = addressed.filter((text) => /^\S+$/.test(text)).length;
  const status = index.status === undefined ? undefined : evidence[index.status];
  return {
    index,
    statusAnswers: status !== undefined && saysMailBounce(status.header),
    statusSaysBounce: status !== undefined && saidBounced(status) > 0,
    bounceLabels: evidence.filter(({ header }) => saysMailBounce(header)).length,
    typeAnswers: evidence.flatMap((one, column) => {
      const type = saysMailBounce(one.header) && isAnswer(one) ? parseBounceType(one.header) : null;
      return type ? [{ column, type }] : [];
    }),
    dateOrder: dateOrder.order(),
    twins: twinsOf(evidence, Object.values(index)),
    ofFlow: namesFlow(normaliseLabel(evidence[index.messageName ?? -1]?.header ?? '')),
    bareAddresses: bare > addressed.length / 2,
    nameColumns: nameColumns(headers ?? []),
  };
}
