/** Rules made ready to search: which could match a text is known from its words, without trying them all. */

import type { DialogueStage } from '../reply/stage.ts';
import { basisOf, type Rule, type RuleFamily, type Tier, tiers } from '../rule.ts';
import { codeDoubts } from '../rules/code-doubts.ts';
import { doubts } from '../rules/doubts.ts';
import { families } from '../rules/index.ts';
import type { Basis } from '../types.ts';
import { isUnsegmented } from './fold.ts';
import { compilePhrase, phraseKeySets } from './phrase.ts';
import { hasBit, haveCommon, type PhraseBits, phraseBits, setBit } from './phrase-bits.ts';
import { buildPhraseIndex, SETS } from './phrase-index.ts';
import { phrasesByCode, takesBasic, takesEnhanced, takesStage } from './rule-codes.ts';
import type { Skeleton } from './skeleton.ts';
import { buildUnsegmentedIndex } from './unsegmented-index.ts';
import type { WordList } from './word-list.ts';

/** Words that keep a rule from deciding; tried only where the index allows their phrase. */
interface Exception {
  readonly number: number;
  readonly pattern: RegExp;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly basis: Basis;
  readonly tier: Tier;
  readonly unless: readonly Exception[];
}

export interface CompiledPhrase {
  readonly owner: CompiledRule;
  readonly pattern: RegExp | null;
}

function tierOf(family: RuleFamily, rule: Rule): Tier {
  return rule.tier ?? family.tier;
}

const ordered = families
  .flatMap((family) => family.rules.map((rule) => ({ rule, tier: tierOf(family, rule) })))
  .sort((a, b) => tiers[a.tier] - tiers[b.tier]);

const frequency = new Map<string, number>();
for (const { rule } of ordered) {
  for (const source of rule.phrases ?? []) {
    if ([...source].some((char) => isUnsegmented(char.charCodeAt(0)))) continue;
    for (const key of new Set(phraseKeySets(source).flat())) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
}

/** The rarest sets, in their order: words that nearly every reply holds wake a phrase in vain. */
function rarest(sets: string[][]): string[][] {
  const cost = (set: readonly string[]) => set.reduce((sum, key) => sum + (frequency.get(key) ?? 0), 0);
  const chosen = new Set([...sets].sort((a, b) => cost(a) - cost(b)).slice(0, SETS));
  return sets.filter((set) => chosen.has(set));
}

/** Every phrase of every rule, in the order in which they decide; a rule without phrases has one empty one. */
const phrases: CompiledPhrase[] = [];
const keysOf: (readonly (readonly string[])[] | null)[] = [];

const exceptions = ordered.reduce((count, { rule }) => count + Math.max(rule.phrases?.length ?? 0, 1), 0);
const exceptionKeys: (readonly (readonly string[])[] | null)[] = [];
/** Phrases of scripts without spaces, by number. */
const unsegmented = new Map<number, string>();

function compileException(source: string): Exception {
  const { pattern, keys } = compilePhrase(source, rarest);
  exceptionKeys.push(keys);
  const number = exceptions + exceptionKeys.length - 1;
  if (keys === null) unsegmented.set(number, source);
  return { number, pattern };
}

for (const { rule, tier } of ordered) {
  const owner: CompiledRule = {
    rule,
    tier,
    basis: basisOf[tier],
    unless: (rule.unless ?? []).map(compileException),
  };
  if (rule.phrases === undefined) {
    phrases.push({ owner, pattern: null });
    keysOf.push([]);
  }
  for (const source of rule.phrases ?? []) {
    const { pattern, keys } = compilePhrase(source, rarest);
    if (keys === null) unsegmented.set(phrases.length, source);
    phrases.push({ owner, pattern });
    keysOf.push(keys);
  }
}

/** Rules that are asked only of a reply that names a dead address; their words are found like exceptions. */
function compileDoubts({ rules }: RuleFamily) {
  return rules.map((rule) => ({
    rule,
    phrases: (rule.phrases ?? []).map(compileException),
    unless: (rule.unless ?? []).map(compileException),
  }));
}

const doubtsOfWords = compileDoubts(doubts);
const doubtsOfCodes = [...doubtsOfWords, ...compileDoubts(codeDoubts)];

/** The phrases of doubts as a set: most replies hold no sign of any. */
function phrasesOf(doubtRules: ReturnType<typeof compileDoubts>): PhraseBits {
  const bits = phraseBits(exceptions + exceptionKeys.length);
  for (const { phrases } of doubtRules) for (const { number } of phrases) setBit(bits, number);
  return bits;
}

const ofWords = { rules: doubtsOfWords, phrases: phrasesOf(doubtsOfWords) };
const ofCodes = { rules: doubtsOfCodes, phrases: phrasesOf(doubtsOfCodes) };

const search = buildPhraseIndex([...keysOf, ...exceptionKeys]);
const searchUnsegmented = buildUnsegmentedIndex(unsegmented, keysOf.length + exceptionKeys.length);
/** What the words that were searched last allow. */
let allowed: PhraseBits = phraseBits(0);

/** Whether one of the rule's exceptions stands in the words that were searched last. */
export function isExcepted(rule: CompiledRule, words: string): boolean {
  for (const { number, pattern } of rule.unless) if (hasBit(allowed, number) && pattern.test(words)) return true;
  return false;
}

export interface Doubt {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

/**
 * The first sign of something else than a dead address in the words that were searched last; null where there is none.
 * A code alone is believed less than words are.
 */
export function findDoubt(words: string, byCode: boolean): Doubt | null {
  const { rules, phrases: signs } = byCode ? ofCodes : ofWords;
  if (!haveCommon(signs, allowed)) return null;
  for (const { rule, phrases, unless } of rules) {
    for (const { number, pattern } of phrases) {
      if (!hasBit(allowed, number)) continue;
      const found = pattern.exec(words);
      if (found === null) continue;
      if (unless.some((exception) => hasBit(allowed, exception.number) && exception.pattern.test(words))) break;
      const start = found.index + (found[0].startsWith(' ') ? 1 : 0);
      return { rule, start, end: found.index + found[0].length };
    }
  }
  return null;
}

const rulesOfPhrases = phrases.map(({ owner }) => owner.rule);
const ofBasic = phrasesByCode(rulesOfPhrases, takesBasic);
const ofEnhanced = phrasesByCode(rulesOfPhrases, takesEnhanced);
const ofStage = phrasesByCode(rulesOfPhrases, takesStage);

/** What a reply says of itself beside its words; empty where it says nothing. */
export interface Circumstances {
  readonly basic: string;
  readonly enhanced: string;
  readonly stage: DialogueStage;
}

/** Calls `visit` with each phrase that these words and codes allow, in order, until it answers true. */
export function visitCandidates(
  words: WordList,
  skeleton: Skeleton,
  { basic, enhanced, stage }: Circumstances,
  visit: (phrase: CompiledPhrase) => boolean,
): void {
  const { chars, length } = skeleton;
  allowed = search(words, skeleton.unsegmented ? searchUnsegmented(chars, length) : null);
  const [byBasic, byEnhanced, byStage] = [ofBasic(basic), ofEnhanced(enhanced), ofStage(stage)];
  for (let block = 0; block < byBasic.length; block++) {
    let bits = allowed[block] as number;
    if (bits === 0) continue;
    bits &= (byBasic[block] as number) & (byEnhanced[block] as number) & (byStage[block] as number);
    while (bits !== 0) {
      const phrase = phrases[block * 32 + 31 - Math.clz32(bits & -bits)];
      if (phrase === undefined || visit(phrase)) return;
      bits &= bits - 1;
    }
  }
}

const byId = new Map(
  [...ordered.map(({ rule }) => rule), ...doubts.rules, ...codeDoubts.rules].map((rule) => [rule.id, rule]),
);

/** The rule of that id, to explain a verdict with; undefined for an id that no rule has (any more). */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

/** Every rule, in the order in which they decide. */
export const allRules: readonly Rule[] = ordered.map(({ rule }) => rule);
