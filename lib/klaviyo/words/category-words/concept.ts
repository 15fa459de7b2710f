/**
 * The ideas that labels of bounce categories are made of, in any language: a subject ("message", "sender") and what is
 * said of it ("too long", "invalid"). A category is a composition of these (`../bounce-category.ts`), so that every
 * translator's wording of it is understood: "Message length", "The message is too long", "Meddelandet är för långt".
 */
export const concepts = [
  /** The message as a thing: message, text, body. */
  'message',
  /** The same by the word for e-mail, which may also stand for an address: "Invalid email". */
  'email',
  'content',
  'address',
  'recipient',
  'sender',
  'mailbox',
  'reputation',
  /** Words that mean a reputation of a sender alone: "Ruf", "fame". */
  'standing',
  'frequency',
  /** How many, how much or how often: says too much only with `high` or `sending`. */
  'volume',
  'sending',
  'technical',
  /** A problem, or its cause: adds nothing to the subject. */
  'problem',
  'classified',
  'unclassified',
  'not',
  'valid',
  'invalid',
  'available',
  'unavailable',
  /** Length as a noun, and as what is said of a message: "long". */
  'length',
  'long',
  /** The same of the size: "weight", and "large", which lengths and volumes are called too. */
  'size',
  'big',
  /** Too, too high, in excess. */
  'high',
  /** Low, bad: of a reputation. */
  'poor',
  /** Domains, IP addresses and servers, which have reputations and technical problems. */
  'host',
  /** Articles, prepositions, auxiliaries, and the second words of names ("boîte aux lettres"). */
  'filler',
] as const;
export type Concept = (typeof concepts)[number];

/**
 * Words of each concept, normalised (`normaliseLabel`) and parted by blanks. `inhalt-` is a stem: it takes endings of three letters at most
 * and stands in compounds (`nachrichteninhalt`); `zu` is a whole word.
 */
export type ConceptWords = Readonly<Partial<Record<Concept, string>>>;
