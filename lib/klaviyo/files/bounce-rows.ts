import { parseDate } from '../dates.ts';
import { parseEmail } from '../email.ts';
import { type BounceRow, reasonLimit } from '../pages/recipient-activity.ts';
import { isSkipReason } from '../words/bounce-type.ts';
import { saysBounce } from '../words/column-label.ts';
import { isServerReply } from '../words/server-reply.ts';
import { parseTypeAndCategory } from '../words/type-and-category.ts';
import type { FileColumns } from './file-columns.ts';
import type { FileLeftOut } from './left-out.ts';
import { rowCells } from './row-cells.ts';

/** The message that a row names, each part empty where it names none. */
export interface NamedMessage {
  readonly id: string;
  readonly name: string;
}

export type BounceReading =
  | { readonly status: 'bounce'; readonly row: BounceRow; readonly message: NamedMessage }
  | { readonly status: 'left-out'; readonly why: FileLeftOut };

/** Answers to "Bounced". A count of bounces and the time of one are answers, too. */
const yes = /^(?:true|yes|y|x|✓|[1-9]\d{0,3}|oui|ja|si|sim|tak|예|\d{4}-\d\d-\d\d\b.*)$/i;
const leftOut = (why: FileLeftOut): BounceReading => ({ status: 'left-out', why });

/**
 * Reads rows of recipients by the same words as the page's. A row is a bounce only where it says so by itself: an
 * export may hold everybody that the message went to.
 * @param width cells in the line of headers
 */
export function bounceRowReader(columns: FileColumns, width: number): (cells: readonly string[]) => BounceReading {
  const cellsOf = rowCells(columns, width);
  const { bounceLabels, statusAnswers, dateOrder } = columns;
  return (cells) => {
    const cell = cellsOf(cells);
    if (!cell) return leftOut('wrong_columns');
    const email = parseEmail(cell('email', 400));
    const [typeText, categoryText, status] = [cell('type', 400), cell('category', 400), cell('status', 200)];
    const reason = cell('reason', reasonLimit);
    if ([reason, status, typeText, categoryText].some(isSkipReason)) return leftOut('skipped');
    if (email.status === 'none') return leftOut('no_address');
    if (email.status === 'several') return leftOut('several_addresses');
    if (email.status !== 'one') return leftOut(email.status);
    const [inType, inCategory, inStatus] = [typeText, categoryText, status].map(parseTypeAndCategory);
    const type = inType?.type ?? inCategory?.type ?? inStatus?.type ?? null;
    const category = inCategory?.category ?? inType?.category ?? null;
    const words = category ? '' : categoryText || (inType?.rest ?? '');
    const hasBounced =
      type !== null ||
      category !== null ||
      (statusAnswers ? yes.test(status) || saysBounce(status) : saysBounce(status)) ||
      isServerReply(reason) ||
      (bounceLabels > 0 && !statusAnswers && !/^2\d\d\b/.test(reason) && words + reason !== '');
    // Where a column says of each whether it bounced, its "no" outweighs a server's words about something else.
    if (!hasBounced || (statusAnswers && status !== '' && /^(?:0|false|no|n|non|nein|nee|nej|nie)$/i.test(status)))
      return leftOut('not_a_bounce');
    return {
      status: 'bounce',
      message: { id: cell('messageId', 60), name: cell('messageName', 200) },
      row: {
        email: email.email,
        name: (cell('name', 200) || email.rest).slice(0, 200),
        type,
        category,
        categoryText: words.slice(0, 100),
        reason,
        at: parseDate(cell('time', 120), '', dateOrder),
      },
    };
  };
}
