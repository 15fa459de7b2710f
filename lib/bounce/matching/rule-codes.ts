/** Which phrases a reply's codes allow: those that are ruled out are never looked at. */

import type { Rule } from '../rule.ts';
import { type PhraseBits, phraseBits, setBit } from './phrase-bits.ts';
import { remembered } from './remembered.ts';

/** Whether a rule takes the basic reply, or its first digit; an empty one only where the rule does not ask. */
export function takesBasic(rule: Rule, basic: string): boolean {
  return rule.basic === undefined || (basic !== '' && rule.basic.some((code) => basic.startsWith(code)));
}

/** Whether a rule takes the enhanced code; its codes are patterns, whose `x` is any class that refuses (RFC 3463). */
export function takesEnhanced(rule: Rule, enhanced: string): boolean {
  if (rule.enhanced === undefined) return true;
  const codes = rule.enhanced.map((code) => code.replaceAll('.', '\\.').replace('x', '[45]'));
  return new RegExp(`^(?:${codes.join('|')})$`).test(enhanced);
}

export function takesStage(rule: Rule, stage: string): boolean {
  return rule.stage === undefined || rule.stage === stage;
}

/** The phrases whose rules take a code, each phrase by its number; remembered for the codes that come again. */
export function phrasesByCode(
  rulesOfPhrases: readonly Rule[],
  takes: (rule: Rule, code: string) => boolean,
): (code: string) => PhraseBits {
  const rules = new Set(rulesOfPhrases);
  return remembered((code) => {
    const bits = phraseBits(rulesOfPhrases.length);
    const taking = new Set([...rules].filter((rule) => takes(rule, code)));
    for (const [number, rule] of rulesOfPhrases.entries()) if (taking.has(rule)) setBit(bits, number);
    return bits;
  });
}
