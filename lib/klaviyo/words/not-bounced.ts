import { normaliseLabel } from '../text.ts';
import { bounceStems } from './labels.ts';

/** Words that deny what stands behind them. Spanish and Italian "no" and "non", not "No. of bounces". */
// biome-ignore format: lists of words are read a line at a time
const adverbs = new Set(['not', 'non', 'never', 'didn', 'hasn', 'haven', 'hadn', 'wasn', 'weren', 'isn', 'aren', 'don', 'doesn', 'nicht', 'nie', 'niemals', 'pas', 'jamais', 'no', 'nunca', 'mai', 'nao', 'niet', 'nooit', 'inte', 'ej', 'icke', 'aldrig', 'nigdy', 'ne', '미', '안', '비']);

/** Words that leave it out: "without bounces". */
// biome-ignore format: lists of words are read a line at a time
const prepositions = new Set(['without', 'ohne', 'sans', 'sin', 'senza', 'sem', 'zonder', 'utan', 'bez', 'excluding', 'except']);

/** "No bounces" speaks of a list that is empty, or of nobody. */
const determiners =
  /^(?:kein\p{L}*|aucune?s?|ningun[oa]?s?|nessun[oa]?|nenhum[a]?|geen|inga|ingen|brak|zadn\p{L}*|zero)$/u;

/** Small words between a negation and what it denies. */
// biome-ignore format: lists of words are read a line at a time
const between = new Set(['t', 's', 'have', 'has', 'had', 'been', 'be', 'was', 'were', 'is', 'are', 'ever', 'any', 'a', 'as', 'email', 'emails', 'e', 'mail', 'hard', 'soft', 'sind', 'ist', 'wurde', 'wurden', 'haben', 'hat', 'war', 'waren', 'ont', 'ete', 'est', 'sont', 'ayant', 'aucun', 'pas', 'fue', 'fueron', 'han', 'ha', 'hayan', 'haya', 'sido', 'hanno', 'sono', 'stati', 'state', 'stato', 'e', 'foi', 'foram', 'tem', 'tenham', 'zijn', 'werd', 'werden', 'is', 'har', 'blivit', 'blev', 'ar', 'sie', 'zostaly', 'zostali', 'zostal', 'byly', 'byli', 'se', 'si', 'als', 'gemarkeerd', 'equal', 'to', 'in', 'of']);

const speaksOfBounce = (word: string) => bounceStems.some((stem) => word.includes(stem));

/** In Korean what denies stands behind; in Polish, Korean and now and then in English it is one word with it. */
const attached =
  /(?:^| )(?:nie|non|un|미|비)(?:odbi|odrzuc|zwroc|rebond|bounc|반송|바운스)|(?:반송|바운스)\p{L}{0,3} ?(?:않|안 |못|아니|아님)|(?:반송|바운스)(?:되지|하지|이)? (?:않|안|못|아닌)/u;

/** A value that says no, at the end of a filter: "Bounced = No", "Gebounct ist nicht wahr", "반송됨 = 아니요". */
const valueNo =
  / (?:no|not true|false|off|0 (?:times|mal|fois|veces|volte|vezes|keer|ganger|razy)|zero times|nein|nicht wahr|falsch|non|faux|falso|nao|nee|niet waar|onwaar|nej|falskt|nie|falsz|아니요|아니오|거짓|0회)$/u;

/**
 * Does a text say of people that they did not bounce: `Not bounced`, `Destinataires n’ayant pas rebondi`, `반송되지 않은
 * 수신자`, or a filter: `Bounced = No`? "No bounces" is none of these: it says that there is nobody.
 */
export function saysNotBounced(text: string): boolean {
  if (text.length > 80) return false;
  const normal = normaliseLabel(text)
    .replace(/(?: \d+)+$/, '')
    .trim();
  if (attached.test(normal)) return true;
  const words = normal.split(' ');
  const at = words.findIndex(speaksOfBounce);
  if (at < 0) return false;
  const value = valueNo.exec(normal)?.[0];
  if (value !== undefined) {
    const before = normal.slice(0, -value.length).split(' ');
    while (between.has(before.at(-1) ?? '')) before.pop();
    if (before.length - 1 === at) return true;
  }
  if (/(?:≠|!=|<>)/.test(text)) return true;
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    if (determiners.test(word)) return false;
    // "No. of bounces", "No bounced recipients": a number, or nobody.
    if (word === 'no' && (index === at - 1 ? isEnglish(words, at) : words[index + 1] === 'of')) return false;
    if (adverbs.has(word)) return true;
    // "Sin rebotes" alone stands where a list is empty.
    if (prepositions.has(word)) return index > 0;
    if (!between.has(word)) return false;
  }
  return false;
}

/** Is the "no" before a bounce English? Then it says that nobody did; in Spanish and Italian that these people did not. */
const isEnglish = (words: readonly string[], at: number) => words[at]?.includes('bounc') === true;
