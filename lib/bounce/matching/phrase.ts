/**
 * The little language that rules are written in, compiled to patterns over a skeleton's words.
 *
 *   no such {mailbox}        words in a row; `{name}` stands for a group of the vocabulary
 *   (is|was)? full           alternatives, each of one or more words; `?` makes an element optional
 *   reject*, ofr0*_506       any ending, any middle
 *   messages?                with or without the plural's s
 *   a .. b   a ... b         up to 3, up to 8 words of the same sentence between
 *
 * Every element is bounded, so that a pattern takes time linear in the text.
 */

import { vocabulary } from '../vocabulary/vocabulary.ts';
import { fold, isUnsegmented } from './fold.ts';
import { withHanVariants } from './han-variants.ts';
import { LONG_PREFIX_LENGTH, PREFIX_LENGTH } from './word-numbers.ts';

export interface Phrase {
  readonly pattern: RegExp;
  /** From each set, one key stands in every text that matches; null where words are not told apart by spaces. */
  readonly keys: readonly (readonly string[])[] | null;
}

type Node =
  | { kind: 'word'; parts: string[] }
  | { kind: 'gap'; most: number }
  | { kind: 'any'; options: Node[][]; optional: boolean };

/** The phrase as a tree. Throws where brackets do not pair or a group is unknown: a fault of ours, found by the tests. */
function parse(source: string): Node[] {
  let at = 0;
  function sequence(): Node[] {
    const nodes: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (source[at] === ' ') {
        at++;
        continue;
      }
      nodes.push(element());
    }
    return nodes;
  }
  function element(): Node {
    if (source[at] === '(' || source[at] === '{') {
      const options = source[at] === '(' ? group() : named();
      const optional = source[at] === '?';
      if (optional) at++;
      return { kind: 'any', options, optional };
    }
    const word = /^[^\s|(){}]+/.exec(source.slice(at))?.[0] ?? '';
    if (word === '') throw new Error(`cannot read the phrase "${source}" at ${at}`);
    at += word.length;
    if (word === '..') return { kind: 'gap', most: 3 };
    if (word === '...') return { kind: 'gap', most: 8 };
    if (word.length > 3 && word.endsWith('s?')) {
      const plural = word.slice(0, -1);
      return { kind: 'any', options: [[wordNode(plural.slice(0, -1))], [wordNode(plural)]], optional: false };
    }
    const optional = word.length > 1 && word.endsWith('?');
    const nodes = spellings(optional ? word.slice(0, -1) : word).map(wordNode);
    if (nodes.length === 1 && nodes[0] !== undefined && !optional) return nodes[0];
    return { kind: 'any', options: nodes.map((node) => [node]), optional };
  }
  function group(): Node[][] {
    at++;
    const options: Node[][] = [];
    for (;;) {
      options.push(sequence());
      const next = source[at];
      at++;
      if (next === ')') {
        if (options.some(mayBeEmpty)) throw new Error(`an alternative may be empty in "${source}"`);
        return options;
      }
      if (next !== '|') throw new Error(`a bracket is not closed in "${source}"`);
    }
  }
  function named(): Node[][] {
    const close = source.indexOf('}', at);
    const name = source.slice(at + 1, close);
    const words = vocabulary[name];
    if (words === undefined) throw new Error(`no group "${name}" in the vocabulary`);
    at = close + 1;
    return words.map((word) => parse(word));
  }
  const nodes = sequence();
  if (at < source.length) throw new Error(`a bracket too many in "${source}"`);
  return nodes;
}

/** An alternative of nothing would match everywhere. */
function mayBeEmpty(nodes: readonly Node[]): boolean {
  return nodes.every((node) => node.kind === 'gap' || (node.kind === 'any' && node.optional));
}

/** How a keyboard without the letter writes it: "Groesse", "laegges"; folding alone would leave "grosse". */
const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  å: 'aa',
  æ: 'ae',
  ø: 'oe',
};

/** A word, and the same spelled out where it has letters of German or the Nordic languages. */
function spellings(word: string): string[] {
  const all = word.replace(/[äöüßåæø]/g, (letter) => spelledOut[letter] ?? letter);
  if (all === word) return [word];
  const swiss = word.replaceAll('ß', 'ss');
  return swiss === word || swiss === all ? [word, all] : [word, swiss, all];
}

function wordNode(word: string): Node {
  return { kind: 'word', parts: word.split('*').map(foldWord) };
}

function foldWord(word: string): string {
  let result = '';
  for (const char of word) result += String.fromCharCode(fold(char.charCodeAt(0)));
  return result;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function toPattern(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'word') return ` ${node.parts.map(escapePattern).join('[^ ]*?')}`;
      if (node.kind === 'gap') return `(?: [^ .][^ ]*){0,${node.most}}?`;
      return `(?:${node.options.map(toPattern).join('|')})${node.optional ? '?' : ''}`;
    })
    .join('');
}

/** A word's key: itself, or its beginning and a star; null where the beginning is too short to tell words apart. */
function keyOf(node: Node | undefined): string | null {
  if (node?.kind !== 'word') return null;
  const [first = ''] = node.parts;
  if (node.parts.length === 1) return first;
  if (first.length < PREFIX_LENGTH) return null;
  return `${first.slice(0, first.length < LONG_PREFIX_LENGTH ? PREFIX_LENGTH : LONG_PREFIX_LENGTH)}*`;
}

/** Candidate sets of keys, in order: in each, one key is sure to be in a matching text. Two words in a row are one key. */
function keySets(nodes: readonly Node[]): string[][] {
  const sets: string[][] = [];
  for (const [i, node] of nodes.entries()) {
    const key = keyOf(node);
    if (key !== null) {
      const next = keyOf(nodes[i + 1]);
      const before = keyOf(nodes[i - 1]);
      if (isPlain(key) && isPlain(next)) sets.push([`${key} ${next}`]);
      else if (!isPlain(key) || !isPlain(before)) sets.push([key]);
    } else if (node.kind === 'any' && !node.optional) {
      const options = node.options.map((option) => mostTelling(keySets(option)));
      if (options.every((option) => option !== null)) sets.push(options.flat());
    }
  }
  return sets;
}

function isPlain(key: string | null): boolean {
  return key !== null && !key.endsWith('*');
}

/** Fewest keys; of as many, those of two words. */
function mostTelling(sets: readonly string[][]): string[] | null {
  const pairs = (set: readonly string[]) => set.filter((key) => key.includes(' ')).length;
  return [...sets].sort((a, b) => a.length - b.length || pairs(b) - pairs(a))[0] ?? null;
}

/** All ways to index a phrase; the rule set picks the rarest. */
export function phraseKeySets(source: string): string[][] {
  return keySets(parse(source));
}

function isUnsegmentedPhrase(source: string): boolean {
  return [...source].some((char) => isUnsegmented(char.charCodeAt(0)));
}

/** Compiles a phrase; `chooseKeys` picks among its possible sets of keys. */
export function compilePhrase(source: string, chooseKeys: (sets: string[][]) => string[][]): Phrase {
  if (isUnsegmentedPhrase(source)) return { pattern: unsegmentedPattern(source), keys: null };
  const nodes = parse(source);
  const keys = chooseKeys(keySets(nodes));
  if (keys.length === 0) throw new Error(`the phrase "${source}" has no word to find it by`);
  return { pattern: new RegExp(`${toPattern(nodes)}(?= )`), keys };
}

/** Japanese, Chinese, Korean: `..` is up to 8 characters, `...` up to 20, a space may be missing. */
function unsegmentedPattern(source: string): RegExp {
  const pattern = source
    .split(/ (\.{2,3}) /)
    .map((part) => {
      if (part === '..') return '[^.]{0,8}?';
      if (part === '...') return '[^.]{0,20}?';
      // The skeleton parts Latin words from the other script.
      return part.replace(/([a-z0-9])(?=[^a-z0-9 ()|?\]])|([^a-z0-9 ()|?[])(?=[a-z0-9])/g, '$1$2 ').replace(/ /g, ' ?');
    })
    .join('');
  return new RegExp(withHanVariants(/^[a-z]/.test(pattern) ? `(?<= )${pattern}` : pattern));
}
