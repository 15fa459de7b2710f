/** Decisions kept by template: bounces come by the thousand with nothing but the address changed. */
import { type Decision, decide } from './decide.ts';
import { readSkeleton, type Skeleton } from './skeleton.ts';

const CAPACITY = 4_096;
/** Longest reply that is also kept as it stands. */
const EXACT_LENGTH = 2_000;

interface Entry {
  readonly words: string;
  readonly codes: Int32Array;
  readonly decision: Decision;
  readonly varies: boolean;
}

// Skeletons hold UTF-16 code units; a lone surrogate becomes U+FFFD, one unit for one.
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

const entries = new Map<number, Entry>();
/** Replies without anything that varies come again letter by letter. */
const exact = new Map<string, Decided>();

function isSame(entry: Entry, skeleton: Skeleton): boolean {
  const { words } = entry;
  if (words.length !== skeleton.length || entry.codes.length !== skeleton.codeCount * 2) return false;
  for (let i = 0; i < entry.codes.length; i++) if (entry.codes[i] !== skeleton.codes[i]) return false;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) !== skeleton.chars[i]) return false;
  return true;
}

function wordsOf(skeleton: Skeleton): string {
  return decoder.decode(skeleton.chars.subarray(0, skeleton.length));
}

function remember(skeleton: Skeleton): Entry {
  const words = wordsOf(skeleton);
  const entry = {
    words,
    codes: skeleton.codes.slice(0, skeleton.codeCount * 2),
    decision: decide(skeleton, words),
    varies: skeleton.varies,
  };
  // Oldest first out: a Map keeps the order of insertion.
  if (entries.size >= CAPACITY) entries.delete(entries.keys().next().value ?? 0);
  entries.set(skeleton.hash, entry);
  return entry;
}

export interface Decided {
  readonly decision: Decision;
  /** The deciding words, cut out of the reply as it stands. */
  readonly words: string;
}

/**
 * The decision on a reply, from the cache where the same template was seen.
 * The cache holds whole skeletons, not only their hashes, so it cannot change an answer.
 */
export function decideReply(reply: string): Decided {
  const same = exact.get(reply);
  if (same !== undefined) return same;
  const skeleton = readSkeleton(reply);
  const known = entries.get(skeleton.hash);
  const entry = known !== undefined && isSame(known, skeleton) ? known : remember(skeleton);
  const decided = { decision: entry.decision, words: wordsOfReply(skeleton, entry.decision, reply) };
  if (!entry.varies && reply.length <= EXACT_LENGTH) {
    if (exact.size >= CAPACITY) exact.clear();
    exact.set(reply, decided);
  }
  return decided;
}

function wordsOfReply(skeleton: Skeleton, decision: Decision, reply: string): string {
  if (decision.end === 0) return '';
  const first = skeleton.from[decision.start] as number;
  const last = skeleton.to[decision.end - 1] as number;
  return reply.slice(first, last);
}

/** For measuring and testing: decides as if nothing had been seen before. */
export function forgetTemplates(): void {
  entries.clear();
  exact.clear();
}
