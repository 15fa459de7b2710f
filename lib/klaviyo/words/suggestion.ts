/** "Did you mean", and "Suggestion" in Klaviyo's languages, as stems. */
// biome-ignore format: lists of words are read a line at a time
const words = [
  'you mean', 'sugg?e[sr]', 'meinten sie', 'meintest du', 'vorschlag', 'vouliez[ -]vous', 'propos', 'quisiste decir', 'quiso decir', 'quer(?:ías|ía) decir', 'intendevi', 'forse cercavi', 'quis dizer',
  'bedoel(?:de|t) (?:u|je)', 'voorstel', 'menade du', 'förslag', 'chodziło', 'propozycj', '제안', '혹시', '말씀하',
];
const asks = new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');

/** Does a text ask whether the address behind it was meant, by its words or by the mark that follows the address? */
export const asksWhether = (before: string, after: string): boolean =>
  asks.test(before) || /^[\s"”»)]*[?？]/.test(after);
