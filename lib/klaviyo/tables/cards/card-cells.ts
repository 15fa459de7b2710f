import { readEmail } from '../../email.ts';
import { normaliseLabel } from '../../text.ts';
import type { ColumnRole } from '../../words/labels.ts';
import { type CardLore, readCard } from './read-card.ts';

/** The columns that every card is read into. */
export const cardRoles = [
  'email',
  'name',
  'type',
  'category',
  'reason',
  'time',
  'status',
] as const satisfies readonly ColumnRole[];
const defaultHeaders: Readonly<Record<(typeof cardRoles)[number], string>> = {
  email: 'Email',
  name: 'Name',
  type: 'Type',
  category: 'Category',
  reason: 'Reason',
  time: 'Time',
  status: 'Status',
};

/** Cards that are asked where their replies stand; those of one list are made alike. */
const askedCards = 12;

/** Learns from some cards of a list what they have in common. */
export function loreOf(cards: readonly Element[]): CardLore {
  const step = Math.max(1, Math.floor(cards.length / askedCards));
  const asked = cards.filter((_, index) => index % step === 0);
  const first = asked.map((card) => readCard(card));
  // A single card has nothing in common with others.
  const [any, ...others] = first;
  const labels = new Set(
    others.length === 0
      ? []
      : [...(any?.namings ?? [])].filter((text) => others.every(({ namings }) => namings.has(text))),
  );
  const readings = labels.size > 0 ? asked.map((card) => readCard(card, { replyPlace: null, labels })) : first;
  const counts = new Map<string, number>();
  for (const { replyPlaces } of readings)
    for (const place of replyPlaces) counts.set(place, (counts.get(place) ?? 0) + 1);
  const isTaken = (place: string) => readings.some(({ otherPlaces }) => otherPlaces.has(place));
  const [replyPlace = null] = [...counts]
    .filter(([place]) => !isTaken(place))
    .toSorted(([, a], [, b]) => b - a)
    .map(([place]) => place);
  return { replyPlace, labels };
}

/** Headers of a list of cards: the labels in them, else plain names that claim nothing. */
export function cardHeaders(cards: readonly Element[]): string[] {
  const labels: Partial<Record<ColumnRole, string>> = {};
  const lore = loreOf(cards);
  for (const card of cards.slice(0, 10)) Object.assign(labels, readCard(card, lore).labels);
  return cardRoles.map((role) => labels[role] ?? defaultHeaders[role]);
}

/**
 * Gives a card's texts as the cells of a row. They are elements of their own beside the page: what a card says may stand
 * in parts of a line, for which the page has no element.
 * @param cards all cards of the list, which tell each other where a reply stands
 */
export function cardCells(cards: readonly Element[]): (card: Element) => (Element | undefined)[] {
  const lore = loreOf(cards);
  return (card) => {
    const { values } = readCard(card, lore);
    const address = readEmail((values.email === undefined ? linkIn(card) : null) ?? card);
    return cardRoles.map((role) => {
      const text =
        role === 'email' && address.status === 'one'
          ? address.email
          : (values[role] ?? (role === 'name' ? nameBesideAddress(values.email) : ''));
      const cell = card.ownerDocument.createElement('span');
      cell.textContent = role === 'name' && normaliseLabel(text).length < 2 ? '' : text;
      return cell;
    });
  };
}

/** The one link to write to: where no text but a reply shows an address, that is the person's. */
function linkIn(card: Element): Element | null {
  const [link, another] = card.querySelectorAll('a[href^="mailto:" i]');
  return link && !another ? link : null;
}

/** "Ann Lee, ann@shop.example" and "Ann Lee <ann@shop.example>": who stands in one text with the address, and nothing else. */
function nameBesideAddress(text = ''): string {
  return /^([^@]{2,80}?)\s*[,<(]\s*\S+@[^\s>)]+[>)]?$/u.exec(text)?.[1] ?? '';
}
