/** Figures and times as the English interface writes them. */
const locale = 'en-US';

export const formatCount = (count: number) => count.toLocaleString(locale);

/** Two decimals and a sign, as in Klaviyo's exports; no send has no rate. */
export const formatRate = (part: number, whole: number) => (whole > 0 ? `${((100 * part) / whole).toFixed(2)}%` : '–');

/** In the browser's own time zone, where Klaviyo uses the account's: a reader of the page cannot know better. */
export function formatTime(iso: string): string {
  const time = new Date(iso);
  const date = time.toLocaleDateString(locale, { month: 'short', day: 'numeric', year: 'numeric' });
  return `${date} at ${time.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' }).replace(/\s/u, ' ')}`;
}
