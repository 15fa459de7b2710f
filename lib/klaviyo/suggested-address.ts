import { asksWhether } from './words/suggestion.ts';

interface Place {
  readonly email: string;
  readonly start: number;
  readonly end: number;
}

/** Letters by which a name may be longer than what it was meant to be. */
const slip = 2;

/** May one address be what another was meant to be: the same name elsewhere, or one that begins alike and is as long? */
export function isNearly(email: string, other: string): boolean {
  const [[name = '', domain], [otherName = '', otherDomain]] = [email.split('@'), other.split('@')];
  if (name === otherName) return domain !== otherDomain;
  return domain === otherDomain && name[0] === otherName[0] && Math.abs(name.length - otherName.length) <= slip;
}

/**
 * A text without what it suggests in place of a mistyped address: "ann@gmial.example Did you mean ann@gmail.example?" names
 * one recipient.
 * @param found the addresses in it
 */
export function withoutSuggestion(text: string, found: readonly Place[]): string {
  const index = found.findIndex(({ email, start, end }, at) => {
    const own = found[at - 1];
    return own && isNearly(own.email, email) && asksWhether(text.slice(own.end, start), text.slice(end));
  });
  const [own, other] = [found[index - 1], found[index]];
  if (!own || !other) return text;
  // What stands on lines of its own between the two is no part of the question.
  const between = text.slice(own.end, other.start).trimEnd();
  const after = text.slice(other.end).replace(/^[\s"”»)]*[?？]?[")”»]*/u, '');
  return `${text.slice(0, own.end)}${between.slice(0, Math.max(between.lastIndexOf('\n'), 0))}\n${after}`.trim();
}
