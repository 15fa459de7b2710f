import { type BounceRow, reasonLimit } from '../pages/recipient-activity.ts';
import { normaliseLabel } from '../text.ts';
import { isSkipReason } from '../words/bounce-type.ts';
import { deniesBounce, saysBounce } from '../words/column-label.ts';
import { beginsSuppressed, saysNotSent } from '../words/not-sent.ts';
import { namesOtherChannel } from '../words/other-figures.ts';
import { namesOtherOutcome } from '../words/other-outcome.ts';
import { isServerReply } from '../words/server-reply.ts';
import { parseSuppressionReason } from '../words/suppression-reason.ts';
import { parseTypeAndCategory } from '../words/type-and-category.ts';
import { readAddress } from './address-cell.ts';
import { parseAnswer } from './answers.ts';
import { cellText } from './cell-kinds.ts';
import type { FileColumns } from './file-columns.ts';
import { isUnreadDate, parseFileDate } from './file-dates.ts';
import { type LeftOutRow, leftOut } from './left-out.ts';
import { nameIn, rowCells } from './row-cells.ts';
import { rejoinReason } from './unquoted-reason.ts';

/** The message that a row names, each part empty where it names none. */
export interface NamedMessage {
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly sentAt: number | null;
}

export type BounceReading =
  | {
      readonly status: 'bounce';
      readonly row: BounceRow;
      readonly message: NamedMessage;
      /** A date of the row could not be read. */
      readonly undated: boolean;
    }
  | LeftOutRow;

/** A reply that takes the message (RFC 5321 §4.2.1), with or without the prefix of RFC 3464 §2.3.6. */
const accepts = /^(?:smtp;\s*)?2\d\d\b/i;

/** Words that stand where a bounce would be described, and describe none: "Delivered", "No bounce", "250 OK", "0". */
const tellsOfBounce = (text: string) =>
  text !== '' && !accepts.test(text) && parseAnswer(text) !== false && !deniesBounce(text) && !namesOther(text);

/** Others' logs hold deliveries that were put off and tried again (RFC 3464 §2.3.3, "delayed"). */
const putsOff =
  /(?:^|\bdelivery )(?:defer|delay|queued|retry|zuruckgestell|verzoger|differe|retard|aplaz|diferid|differit|rinviat|ritard|adiad|uitgesteld|vertraagd|fordroj|uppskjut|odrocz|opozni|지연|연기)/;

/** "SpamComplaint" and "DeliveryDelay" as the words that they are made of. */
const partedWords = (text: string) => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Others' lists of bounces hold complaints and people who left: "SpamComplaint", "Unsubscribe". */
function namesOther(text: string): boolean {
  const reason = text.length > 40 ? null : parseSuppressionReason(partedWords(text));
  return (
    namesOtherOutcome(text) || reason === 'spam_complaint' || reason === 'unsubscribed' || reason === 'user_suppressed'
  );
}

/**
 * Reads rows of recipients by the same words as the page's. A row is a bounce only where it says so by itself: an
 * export may hold everybody that the message went to.
 * @param width cells in the line of headers
 */
export function bounceRowReader(
  columns: FileColumns,
  width: number,
  delimiter: string,
): (cells: readonly string[]) => BounceReading {
  const cellsOf = rowCells(columns, width);
  const { bounceLabels, statusAnswers, statusSaysBounce, typeAnswers, dateOrder } = columns;
  return (given) => {
    const cells = rejoinReason(given, columns, width, delimiter);
    const cell = cellsOf(cells);
    if (!cell) return leftOut('wrong_columns');
    // "Campaign" or "Flow" below such a header is no channel.
    if (namesOtherChannel(cell('channel', 60))) return leftOut('not_email_channel');
    const email = readAddress(cell('email', 400), columns);
    const [typeText, categoryText, status] = [cell('type', 400), cell('category', 400), cell('status', 200)];
    const reason = cell('reason', reasonLimit);
    if ([reason, status, typeText, categoryText].some(isSkipReason) || saysNotSent(status)) return leftOut('skipped');
    if (email.status !== 'one') return leftOut(email.status);
    const [inType, inCategory, inStatus] = [typeText, categoryText, status].map(parseTypeAndCategory);
    const answered = typeAnswers.filter(({ column }) => parseAnswer(cellText(cells[column], 40)) === true);
    const type =
      inType?.type ?? inCategory?.type ?? inStatus?.type ?? (answered.length === 1 ? answered[0]?.type : null) ?? null;
    const category = inCategory?.category ?? inType?.category ?? null;
    const words = category ? '' : categoryText || (inType?.rest ?? '');
    const says = statusAnswers ? parseAnswer(status) : null;
    // Words below "Bounce reason" are no sign of a bounce where the row's status names something else.
    const tellsByWords = bounceLabels > 0 && !statusAnswers && !(statusSaysBounce && status !== '');
    const hasBounced =
      type !== null ||
      category !== null ||
      answered.length > 0 ||
      says === true ||
      (saysBounce(status) && !beginsSuppressed(status)) ||
      (isServerReply(reason) &&
        !accepts.test(reason) &&
        ![status, typeText].some((text) => putsOff.test(normaliseLabel(partedWords(text))))) ||
      (tellsByWords && [words, reason].some(tellsOfBounce));
    // Where a column says of each whether it bounced, its "no" outweighs a server's words about something else.
    if (!hasBounced || (says === false && answered.length === 0) || (type === null && namesOther(typeText)))
      return leftOut('not_a_bounce');
    const [time, sentAt] = [cell('time', 120), cell('sentAt', 120)];
    return {
      status: 'bounce',
      undated: isUnreadDate(time, dateOrder) || isUnreadDate(sentAt, dateOrder),
      message: {
        id: cell('messageId', 60),
        name: cell('messageName', 200),
        sentAt: parseFileDate(sentAt, dateOrder),
      },
      row: {
        email: email.email,
        name: (nameIn(columns, cells, cell) || email.rest).slice(0, 200),
        type,
        category,
        categoryText: words.slice(0, 100),
        reason,
        at: parseFileDate(time, dateOrder),
      },
    };
  };
}
