import type { BounceCategory } from '../bounce/types.ts';
import type { MessageRecord } from '../ledger/records.ts';
import type { Decision } from './plan.ts';

const columns = [
  'Email',
  'Name',
  'Account',
  'Channel',
  'Message ID',
  'Message',
  'Sent at',
  'Bounced at',
  'First seen at',
  'Klaviyo type',
  'Klaviyo category',
  'Klaviyo reason',
  'Outcome',
  'Reason',
  'Hard or soft',
  'Confidence',
  'Rule',
  'Provider',
  'Streak',
  'Suppress',
  'Why',
] as const;

/** Klaviyo's own English names (help article 115005250408): a file is read in other tools and by other people. */
const categoryNames: Readonly<Record<BounceCategory, string>> = {
  content: 'Content',
  message_length: 'Message length',
  message_size: 'Message size',
  frequency_or_volume: 'Frequency or volume too high',
  invalid_address: 'Invalid address',
  invalid_sender: 'Invalid sender address',
  reputation: 'Reputation',
  mailbox_unavailable: 'Mailbox unavailable',
  technical: 'Technical',
  unclassified: 'Unclassified',
};

const typeNames = { hard: 'Hard', soft: 'Soft' } as const;

/**
 * A cell of RFC 4180. What a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection"),
 * also after leading blanks, in full width, and after a semicolon, tab or line break inside of the text: where the
 * decimal sign is a comma, spreadsheets part the cells of any file there.
 */
export function csvCell(text: string): string {
  const harmless = text.replace(/(^|[;\t\r\n])(?=[^\S\t\r\n]*[=+\-@＝＋－＠])/g, "$1'").replace(/^(?=[\t\r\n])/, "'");
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A time on the clock of whoever saves the file, as on screen and in other tables, with its distance from UTC. */
function isoTime(at: number | null): string {
  if (at === null) return '';
  const offset = -new Date(at).getTimezoneOffset();
  const clock = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const part = (minutes: number) => String(Math.floor(minutes)).padStart(2, '0');
  const [sign, distance] = [offset < 0 ? '-' : '+', Math.abs(offset)];
  return offset === 0 ? `${clock}Z` : `${clock}${sign}${part(distance / 60)}:${part(distance % 60)}`;
}

/**
 * One row a bounce, with Klaviyo's words, ours, and why an address is put up for suppression or not. For spreadsheets:
 * UTF-8 with a byte order mark, CRLF, ISO 8601 times.
 * @param why the sentence for a decision, in the user's language
 */
export function detailsFile(
  message: MessageRecord,
  decisions: readonly Decision[],
  accountName: string,
  why: (decision: Decision) => string,
): string {
  const ordered = decisions.toSorted((a, b) => (a.email < b.email ? -1 : a.email > b.email ? 1 : 0));
  const bounces = ordered.flatMap((decision) =>
    [...decision.earlier, decision.bounce].map((bounce) => ({ bounce, decision })),
  );
  const rows = bounces.map(({ bounce, decision }) => {
    const { streak } = decision;
    const { verdict } = bounce;
    return [
      bounce.email,
      bounce.name,
      accountName,
      message.channel,
      message.id,
      message.name ?? '',
      isoTime(message.sentAt),
      isoTime(bounce.bouncedAt),
      isoTime(bounce.firstSeenAt),
      bounce.klaviyoType ? typeNames[bounce.klaviyoType] : '',
      bounce.klaviyoCategory ? categoryNames[bounce.klaviyoCategory] : bounce.klaviyoCategoryText,
      bounce.klaviyoReason,
      verdict.outcome,
      verdict.reason,
      verdict.type,
      verdict.confidence,
      verdict.rule,
      bounce.provider,
      streak && streak.count > 0 ? `${streak.atLeast ? '≥' : ''}${streak.count}` : '',
      decision.decision.suppress ? 'yes' : 'no',
      why(decision),
    ];
  });
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
