/** "Did you mean", and "Suggestion" in Klaviyo's languages, as stems. */
const asks = /(?<!\p{L})(?:you mean|sugg?e[sr]|vorschlag|förslag|제안)/iu;

/** Does a text ask whether the address behind it was meant, by its words or by the mark that follows the address? */
export const asksWhether = (before: string, after: string): boolean =>
  asks.test(before) || /^[\s"”»)]*[?？]/.test(after);
