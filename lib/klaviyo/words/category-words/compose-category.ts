import type { BounceCategory } from '../../../bounce/types.ts';
import type { Concept } from './concept.ts';
import { conceptsOfLabel } from './label-concepts.ts';

/** Subjects and what is said of them. All needs of a rule are met, and nothing is said but these and its company. */
interface Rule {
  readonly category: BounceCategory;
  /** Each is met by any of its concepts. */
  readonly needs: readonly (readonly Concept[])[];
  readonly company: readonly Concept[];
}

const mails = ['message', 'email'] as const;

/** The more telling first: the sender's reputation is no wrong sender, and the sender's address no recipient's. */
const rules: readonly Rule[] = [
  { category: 'unclassified', needs: [['unclassified']], company: [...mails, 'classified', 'problem'] },
  {
    category: 'reputation',
    needs: [['reputation']],
    company: [...mails, 'sender', 'sending', 'address', 'host', 'poor', 'invalid', 'high', 'problem', 'standing'],
  },
  {
    category: 'reputation',
    needs: [['standing'], ['sender', 'host', 'sending']],
    company: [...mails, 'address', 'poor', 'invalid', 'problem'],
  },
  {
    category: 'frequency_or_volume',
    needs: [['frequency']],
    company: [...mails, 'volume', 'sending', 'sender', 'recipient', 'high', 'size', 'big', 'problem'],
  },
  {
    category: 'frequency_or_volume',
    needs: [['volume'], ['high', 'sending']],
    company: [...mails, 'sender', 'recipient', 'size', 'big', 'problem'],
  },
  {
    category: 'frequency_or_volume',
    needs: [['sending'], ['high']],
    company: [...mails, 'size', 'big', 'problem'],
  },
  { category: 'invalid_sender', needs: [['sender'], ['invalid']], company: [...mails, 'address', 'problem'] },
  { category: 'invalid_sender', needs: [['sender', 'sending'], ['address'], ['invalid', 'problem']], company: mails },
  {
    category: 'mailbox_unavailable',
    needs: [['mailbox'], ['unavailable']],
    company: [...mails, 'recipient', 'address', 'problem'],
  },
  {
    category: 'invalid_address',
    needs: [['address', 'recipient', 'email'], ['invalid']],
    company: [...mails, 'address', 'recipient', 'problem'],
  },
  { category: 'invalid_address', needs: [['address'], ['problem']], company: [...mails, 'recipient'] },
  {
    category: 'message_length',
    needs: [['length'], [...mails, 'content']],
    company: ['long', 'big', 'high', 'problem'],
  },
  { category: 'message_length', needs: [['long'], [...mails, 'content']], company: ['high', 'problem'] },
  {
    category: 'message_size',
    needs: [
      ['size', 'big'],
      [...mails, 'content'],
    ],
    company: ['high', 'problem'],
  },
  { category: 'content', needs: [['content']], company: [...mails, 'invalid', 'poor', 'problem'] },
  { category: 'technical', needs: [['technical']], company: [...mails, 'problem', 'host'] },
];

/** What "not" makes of the word that it denies. */
const denials = { valid: 'invalid', available: 'unavailable', classified: 'unclassified' } as const;
const deniable = Object.keys(denials) as (keyof typeof denials)[];

/** The words with what is denied turned into its opposite; `null` where something is left over that makes no category. */
function settleDenials(words: readonly ReadonlySet<Concept>[]): ReadonlySet<Concept>[] | null {
  const isDenied = words.some((word) => word.has('not'));
  let hasObject = false;
  const settled = words.map((word) => {
    const object = isDenied ? deniable.find((concept) => word.has(concept)) : undefined;
    if (object === undefined) return word;
    hasObject = true;
    return new Set([denials[object]]);
  });
  return isDenied && !hasObject ? null : settled.map((word) => (word.has('not') ? new Set<Concept>(['filler']) : word));
}

function categoryOf(given: readonly ReadonlySet<Concept>[]): BounceCategory | null {
  const words = settleDenials(given);
  if (words === null) return null;
  for (const { category, needs, company } of rules) {
    if (!needs.every((one) => one.some((concept) => words.some((word) => word.has(concept))))) continue;
    const said = new Set<Concept>(['filler', ...company, ...needs.flat()]);
    return words.every((word) => [...word].some((concept) => said.has(concept))) ? category : null;
  }
  return null;
}

/** The category that a short label's words are put together to, order-free; `null` where languages disagree on it. */
export function composeCategory(words: readonly string[]): BounceCategory | null {
  const told = new Set(conceptsOfLabel(words).map(categoryOf));
  told.delete(null);
  const [category = null] = told;
  return told.size === 1 ? category : null;
}
