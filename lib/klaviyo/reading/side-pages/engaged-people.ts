import { readEmail } from '../../email.ts';
import type { EventRow } from '../../pages/side-page.ts';
import type { EngagedList } from '../recognising/recognise-page.ts';

/**
 * The people of a section *Opened* or *Clicked* of a message's recipient activity. Klaviyo counts what they did to the
 * day of the send (help article on flow recipients), so that is when they are taken to have done it.
 * @param sentAt epoch milliseconds, `null` where the page does not say when the message was sent
 */
export function readEngagedPeople({ engagement, table }: EngagedList, sentAt: number | null): EventRow[] {
  return table.rows.flatMap((row) => {
    const address = readEmail(row);
    if (address.status !== 'one') return [];
    return [
      { what: 'event', email: address.email, name: '', kind: engagement, type: null, messageName: null, at: sentAt },
    ];
  });
}
