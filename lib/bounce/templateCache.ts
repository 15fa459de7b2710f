/** Decisions kept by template: bounces come by the thousand with nothing but the address changed. */
import { unpackCode } from './codes.ts';
import { decide, type Decision } from './decide.ts';
import { readSkeleton, type Skeleton } from './skeleton.ts';

const CAPACITY = 4_096;

interface Entry {
  readonly chars: Uint16Array;
  readonly codes: Int32Array;
  readonly decision: Decision;
}

// Skeletons hold UTF-16 code units; a lone surrogate becomes U+FFFD, one unit for one.
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

const entries = new Map<number, Entry>();

function isSame(entry: Entry, skeleton: Skeleton): boolean {
  if (entry.chars.length !== skeleton.length || entry.codes.length !== skeleton.codeCount * 2) return false;
  for (let i = 0; i < entry.codes.length; i++) if (entry.codes[i] !== skeleton.codes[i]) return false;
  for (let i = 0; i < entry.chars.length; i++) if (entry.chars[i] !== skeleton.chars[i]) return false;
  return true;
}

function wordsOf(skeleton: Skeleton): string {
  return decoder.decode(skeleton.chars.subarray(0, skeleton.length));
}

function decideAnew(skeleton: Skeleton): Decision {
  const codes = [];
  for (let i = 0; i < skeleton.codeCount; i++) {
    codes.push(unpackCode(skeleton.codes[i * 2] as number, skeleton.codes[i * 2 + 1] as number));
  }
  return decide(skeleton, wordsOf(skeleton), codes);
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
  const skeleton = readSkeleton(reply);
  const known = entries.get(skeleton.hash);
  let decision: Decision;
  if (known !== undefined && isSame(known, skeleton)) {
    decision = known.decision;
  } else {
    decision = decideAnew(skeleton);
    // Oldest first out: a Map keeps the order of insertion.
    if (entries.size >= CAPACITY) entries.delete(entries.keys().next().value ?? 0);
    entries.set(skeleton.hash, {
      chars: skeleton.chars.slice(0, skeleton.length),
      codes: skeleton.codes.slice(0, skeleton.codeCount * 2),
      decision,
    });
  }
  if (decision.end === 0) return { decision, words: '' };
  const first = skeleton.from[decision.start] as number;
  const last = skeleton.to[decision.end - 1] as number;
  return { decision, words: reply.slice(first, last) };
}

/** For measuring and testing: decides as if nothing had been seen before. */
export function forgetTemplates(): void {
  entries.clear();
}
