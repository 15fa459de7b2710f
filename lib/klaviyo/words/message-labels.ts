import { normaliseLabel } from '../text.ts';

/**
 * Labels of a message's texts on its overview. English: help article on campaign reports (Content card); the rest are
 * the usual translations.
 */
// biome-ignore format: lists of words are read a line at a time
const labels = {
  subject: ['subject', 'subject line', 'betreff', 'betreffzeile', 'objet', 'ligne d objet', 'asunto', 'linea de asunto', 'oggetto', 'riga dell oggetto', 'assunto', 'linha de assunto', 'onderwerp', 'onderwerpregel', 'amne', 'amnesrad', 'temat', 'temat wiadomosci', '제목'],
  audience: ['included lists and segments', 'included lists segments', 'included', 'lists and segments', 'eingeschlossene listen und segmente', 'einbezogene listen und segmente', 'listes et segments inclus', 'listas y segmentos incluidos', 'liste e segmenti inclusi', 'listas e segmentos incluidos', 'opgenomen lijsten en segmenten', 'inbegrepen lijsten en segmenten', 'inkluderade listor och segment', 'uwzglednione listy i segmenty', '포함된 목록 및 세그먼트'],
} as const;

export type MessageTextLabel = keyof typeof labels;

/** Which text of a message a label names, or `null`. */
export function parseMessageTextLabel(text: string): MessageTextLabel | null {
  const label = normaliseLabel(text.replace(/:\s*$/, ''));
  if ((labels.subject as readonly string[]).includes(label)) return 'subject';
  return (labels.audience as readonly string[]).includes(label) ? 'audience' : null;
}

/** Above what a message is called, or what a server said of it: the label alone does not tell which. */
// biome-ignore format: lists of words are read a line at a time
const eitherOf: ReadonlySet<string> = new Set(['message', 'nachricht', 'mensaje', 'messaggio', 'mensagem', 'bericht', 'meddelande', 'wiadomosc', '메시지']);

export const mayNameMessage = (label: string): boolean => eitherOf.has(normaliseLabel(label));
