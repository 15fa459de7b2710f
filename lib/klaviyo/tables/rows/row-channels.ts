import { firstLine } from '../../text.ts';
import {
  type Channel,
  channelOfFailure,
  mayNameOtherChannel,
  namesChannel,
  parseChannel,
  saysOtherChannel,
} from '../../words/channel-name.ts';
import { isServerReply } from '../../words/server-reply.ts';
import type { TableView } from '../table-view.ts';
import { rowLines } from './row-lines.ts';

/** What a row tells of a bounce, which only an e-mail has. */
export interface ToldFacts {
  /** Hard or soft, or one of Klaviyo's categories. */
  readonly isClassified: boolean;
  readonly reason: string;
}

/** The channels that stand in a row as texts of their own: badges, or "Channel: SMS". */
function channelsOf(row: Element): ReadonlySet<Channel> {
  const found = new Set<Channel>();
  const text = row.textContent ?? '';
  if (text.length > longestRow) return found;
  let isLabelled = false;
  for (const line of rowLines(row)) {
    const [label = '', ...value] = line.split(/[:：]/);
    if (namesChannel(label)) {
      isLabelled = value.join('').trim() === '';
      const channel = parseChannel(value.join(':').trim());
      if (channel) return new Set([channel]);
      continue;
    }
    const channel = parseChannel(line) ?? channelOfFailure(line);
    if (channel && isLabelled) return new Set([channel]);
    isLabelled = false;
    if (channel) found.add(channel);
  }
  return found;
}
const longestRow = 20_000;

/**
 * Tells of each row whether it was sent by another channel than e-mail: SMS, push, WhatsApp. A column of channels says
 * so; a badge only where it is the row's one channel, no other row has two (which are those that a person takes), and no
 * mail server's reply contradicts.
 */
export function otherChannels(
  table: TableView,
): (row: Element, texts: readonly (string | null)[], told: ToldFacts) => boolean {
  const column = table.headers.findIndex((header) => namesChannel(firstLine(header)));
  let lore: { readonly tells: boolean; readonly isMixed: boolean } | null = null;
  const learn = () => {
    const sets = table.rows.map(channelsOf);
    return {
      isMixed: sets.some((channels) => channels.size > 1),
      tells: sets.some((channels) => channels.size === 1 && channels.has('email')),
    };
  };
  return (row, texts, { isClassified, reason }) => {
    if (column >= 0) {
      const cell = table.cells(row)[column];
      const text = texts[column] ?? (cell ? rowLines(cell).join(' ') : '');
      const channel = parseChannel(text);
      if (channel !== null) return channel === 'other';
    }
    const isPlain = table.make !== 'blocks' && texts.length > 0 && texts.every((text) => text !== null);
    const mayBe = isPlain
      ? texts.some((text) => text !== null && saysOtherChannel(text))
      : mayNameOtherChannel(row.textContent ?? '');
    if (!mayBe || isServerReply(reason)) return false;
    const channels = channelsOf(row);
    if (channels.size !== 1 || !channels.has('other')) return false;
    lore ??= learn();
    return !lore.isMixed && (lore.tells || !isClassified);
  };
}
