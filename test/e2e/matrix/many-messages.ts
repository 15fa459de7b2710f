import { makeShop, type Shop, type ShopMessage } from '../../klaviyo/shop.ts';
import { today } from '../harness.ts';

/** A shop with a message of its own for every one of `channels`, in their order; none has more than 200 bounces. */
export function manyMessages(channels: readonly ShopMessage['channel'][]): {
  shop: Shop;
  messages: readonly ShopMessage[];
} {
  // A year holds 26 campaigns and three flow messages.
  const flows = channels.filter((channel) => channel === 'flow').length;
  const years = Math.ceil(Math.max((channels.length - flows) / 26, flows / 3, 1));
  const shops = Array.from({ length: years }, (_, index) => makeShop({ seed: 100 + index, now: today }));
  const all = shops.flatMap(({ messages }) => messages);
  const left = all.filter(({ bounces }) => bounces.length <= 200);
  const messages = channels.map((wanted) => {
    const place = left.findIndex(({ channel }) => channel === wanted);
    const [message] = place < 0 ? [] : left.splice(place, 1);
    if (!message) throw new Error(`There are too few messages of the kind ${wanted}.`);
    return message;
  });
  const account = { id: 'Nw7cQ2', name: 'Northwind Candles' };
  return { shop: { account, now: today.toISOString(), messages: all }, messages };
}
