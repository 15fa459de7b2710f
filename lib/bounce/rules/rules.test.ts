import { describe, expect, test } from 'vitest';
import { compilePhrase } from '../matching/phrase.ts';
import { allRules, ruleById } from '../matching/rule-set.ts';

describe('the rules', () => {
  test('have ids of their own, stable in form', () => {
    const ids = allRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
  });

  test('say where their knowledge comes from', () => {
    for (const rule of allRules) expect(rule.why.length, rule.id).toBeGreaterThan(10);
  });

  test('ask for something', () => {
    for (const rule of allRules) expect(rule.phrases ?? rule.enhanced ?? rule.basic, rule.id).toBeDefined();
  });

  test('are found by their id', () => {
    for (const rule of allRules) expect(ruleById(rule.id)).toBe(rule);
  });
});

describe('a phrase', () => {
  const compile = (source: string) => compilePhrase(source, (sets) => sets);

  test('matches whole words only', () => {
    expect(compile('no such user').pattern.test(' no such user ')).toBe(true);
    expect(compile('no such user').pattern.test(' no such users ')).toBe(false);
  });

  test('bridges a few words of the same sentence, not of the next', () => {
    expect(compile('user .. unknown').pattern.test(' user @ is unknown ')).toBe(true);
    expect(compile('user .. unknown').pattern.test(' user . unknown ')).toBe(false);
    expect(compile('user .. unknown').pattern.test(' user a b c d unknown ')).toBe(false);
  });

  test('knows alternatives, optional words, plurals and stars', () => {
    const { pattern } = compile('(too many|excess) (smtp )?connections? refus*');
    expect(pattern.test(' too many smtp connections refused ')).toBe(true);
    expect(pattern.test(' excess connection refusal ')).toBe(true);
    expect(pattern.test(' many connections refused ')).toBe(false);
  });

  test('is found where letters are spelled out, as on a keyboard without them', () => {
    const { pattern } = compile('größe');
    expect([' grose ', ' grosse ', ' groesse '].map((words) => pattern.test(words))).toEqual([true, true, true]);
    expect(compile('för många').pattern.test(' foer maanga ')).toBe(true);
  });

  test('in Chinese characters is found in any way of writing them', () => {
    const { pattern } = compile('邮箱已满');
    expect(pattern.test(' 郵箱已滿 ')).toBe(true);
    expect(pattern.test(' 信箱已滿 ')).toBe(false);
  });

  test('that may match nothing, or is broken, is refused', () => {
    expect(() => compile('(a|(b)?)')).toThrow('may be empty');
    expect(() => compile('(a|b')).toThrow('not closed');
    expect(() => compile('{nonsense}')).toThrow('no group');
    expect(() => compile('x*')).toThrow('no word to find it by');
  });
});
