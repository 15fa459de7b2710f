/** Decisions kept by template: bounces come by the thousand with nothing but the address changed. */
import { type Decision, decide } from './decide.ts';
import { readSkeleton, type Skeleton } from './skeleton.ts';

/** Replies that are also kept as they stand, and the longest of them. */
const EXACT_CAPACITY = 4_096;
const EXACT_LENGTH = 2_000;

interface Entry {
  /** Where its print stands on the shelf. */
  readonly at: number;
  readonly printSize: number;
  readonly length: number;
  readonly decision: Decision;
}

/** The prints of the templates seen, one behind the other: about 4,000 of usual length. Once full, all are forgotten. */
const shelf = new Int32Array(1 << 19);
let shelved = 0;
const entries = new Map<number, Entry>();
/** Replies without anything that varies come again letter by letter. */
const exact = new Map<string, Decided>();

/** A hash is only where to look: the whole print is compared, so that the cache cannot change an answer. */
function isSame({ at, printSize, length }: Entry, skeleton: Skeleton): boolean {
  if (length !== skeleton.length || printSize !== skeleton.printSize) return false;
  const { print } = skeleton;
  for (let i = 0; i < printSize; i++) if (shelf[at + i] !== print[i]) return false;
  return true;
}

function remember(skeleton: Skeleton): Entry {
  const { print, printSize, length } = skeleton;
  if (shelved + printSize > shelf.length) forgetTemplates();
  const entry = { at: shelved, printSize, length, decision: decide(skeleton) };
  for (let i = 0; i < printSize; i++) shelf[shelved + i] = print[i] as number;
  shelved += printSize;
  entries.set(skeleton.hash, entry);
  return entry;
}

export interface Decided {
  readonly decision: Decision;
  /** The deciding words, cut out of the reply as it stands. */
  readonly words: string;
}

/** The decision on a reply, from the cache where the same template was seen. */
export function decideReply(reply: string): Decided {
  const same = exact.get(reply);
  if (same !== undefined) return same;
  const skeleton = readSkeleton(reply);
  const known = entries.get(skeleton.hash);
  const isKnown = known !== undefined && isSame(known, skeleton);
  const { decision } = isKnown ? known : remember(skeleton);
  const decided = { decision, words: wordsOfReply(skeleton, decision, reply) };
  // Kept from the second time on: most that come once do not come again.
  if (isKnown && !skeleton.varies && reply.length <= EXACT_LENGTH) {
    if (exact.size >= EXACT_CAPACITY) exact.clear();
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

/** Once the shelf is full; for measuring and testing: decides as if nothing had been seen before. */
export function forgetTemplates(): void {
  shelved = 0;
  entries.clear();
  exact.clear();
}
