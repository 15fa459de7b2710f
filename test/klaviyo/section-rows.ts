import { createPeople } from './people.ts';
import { createRandom, seedOf } from './random.ts';
import { type ColumnKey, type Section, skippedReasons } from './sections.ts';
import type { ShopMessage } from './shop.ts';

/** One row of Recipient activity, by column; `time` is ISO 8601. */
export type Recipient = Partial<Record<ColumnKey, string | number>>;

/** Two whose mail bounced softly, and reached them when it was tried again. */
const laterDelivered = ({ bounces }: ShopMessage) => bounces.filter(({ type }) => type === 'Soft').slice(0, 2);

/** The people of one section: the bounces as they are, everyone else generated from the message's id; `now` in ms. */
export function sectionRows(message: ShopMessage, section: Section, now: number): Recipient[] {
  if (section.id === 'bounced') {
    return message.bounces.map(({ at, ...bounce }) => (at === undefined ? bounce : { ...bounce, time: at }));
  }
  const random = createRandom(seedOf(`${message.id} ${section.id}`));
  const people = createPeople(random);
  const sentAt = Date.parse(message.sentAt);
  // A campaign's people act within half a day, a flow message's ever since it went live.
  const minutes = Math.floor(message.channel === 'flow' ? (now - sentAt) / 60_000 : 600);
  const returned = section.id === 'opened' ? laterDelivered(message) : [];
  return Array.from({ length: section.count(message) }, (_, index) => {
    const { email, name } = returned[index] ?? people.someone();
    const opens = random.int(1, 4);
    return {
      email,
      name,
      opens,
      clicks: random.int(1, opens),
      conversions: 1,
      skipped: random.pick(skippedReasons[message.channel]),
      time: new Date(sentAt + random.int(0, minutes) * 60_000).toISOString(),
    };
  });
}
