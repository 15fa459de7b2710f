import { normaliseLabel, plain } from '../text.ts';

/** What somebody did with a message that only a living mailbox can. */
export const engagements = ['opened', 'clicked'] as const;
export type Engagement = (typeof engagements)[number];

export const isEngagement = (kind: string): kind is Engagement => (engagements as readonly string[]).includes(kind);

/** The word alone; "open" is a button, "opens" a number of them. Sources as for all labels (`labels.ts`). */
const opened =
  /^(?:opened|geoffnet\p{L}*|ouvert\p{L}*|abiert[oa]s?|apert[aeio]|abert[oa]s?|geopend\p{L}*|oppna(?:t|de?)|otwart\p{L}*|열림|열린|열었음?)$/u;
const clicked =
  /^(?:clicked|geklickt\p{L}*|clique\p{L}*|clics?|clicad[oa]s?|cliccat[aeio]|geklikt\p{L}*|klicka(?:t|de?)|klikniet\p{L}*|클릭됨?|클릭한)$/u;

/** What may stand beside the word: the e-mail, and the small words around it. A "not" or a "rate" is none of these. */
// biome-ignore format: lists of words are read a line at a time
const beside = new Set(['e', 'mail', 'mails', 'email', 'emails', 'mailing', 'correo', 'correos', 'electronico', 'electronicos', 'courriel', 'courriels', 'post', 'postmeddelande', 'mailen', 'wiadomosc', 'wiadomosci', 'con', 'en', 'el', 'la', 'los', 'in', 'de', '이메일']);

/**
 * The activity that a section or an event is called by: `Opened`, `Clicked (1,204)`, `E-mail ouvert`, `Clic en el correo
 * electrónico`; `null` where a label names another one, a negation or a figure ("Not opened", "Open rate").
 */
export function parseEngagement(label: string): Engagement | null {
  if (label.includes('@') || label.includes('%')) return null;
  const [head = ''] = plain(label.slice(0, 200)).split(/[:"“”„«»‘(]/u);
  const words = normaliseLabel(head)
    .split(' ')
    .filter((word) => !/^\d*$/.test(word) && !beside.has(word));
  const [word, ...others] = words;
  if (word === undefined || others.length > 0) return null;
  if (opened.test(word)) return 'opened';
  return clicked.test(word) ? 'clicked' : null;
}
