/** Decisions kept by template: bounces come by the thousand with nothing but the address changed. */

import { type Decision, decide } from '../decide.ts';
import { bracketedAddress, type Place } from '../reply/bracketed-address.ts';
import { readSkeleton, type Skeleton } from './skeleton.ts';

/** Replies that are also kept as they stand, and as many without their address; the longest of them. */
const EXACT_CAPACITY = 4_096;
const EXACT_LENGTH = 2_000;
/** Most of one template: where more come, they hold numbers that differ, and none of them comes again. */
const EXACT_OF_TEMPLATE = 16;

interface Entry {
  /** Where its print stands on the shelf. */
  readonly at: number;
  readonly printSize: number;
  readonly length: number;
  readonly decision: Decision;
  /** How many of its replies are kept as they stand, or without their address. */
  exact: number;
}

/** The prints of the templates seen, one behind the other: some 3,000 of usual length. Once full, all are forgotten. */
const shelf = new Int32Array(1 << 18);
let shelved = 0;
const entries = new Map<number, Entry>();
/** Replies without anything that varies come again letter by letter; some, but for the address. */
const exact = new Map<string, Decided>();
const exactButAddress = new Map<string, DecidedAround>();

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
  const entry = { at: shelved, printSize, length, decision: decide(skeleton), exact: 0 };
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

/** A decision on every reply that is this one but for the address in it. */
interface DecidedAround {
  readonly decision: Decision;
  readonly address: Place;
  readonly words: Place;
}

/** The decision on a reply, from the cache where the same template was seen. */
export function decideReply(reply: string): Decided {
  const same = exact.get(reply);
  if (same !== undefined) return same;
  const address = bracketedAddress(reply);
  const around = address === null ? '' : reply.slice(0, address.start) + reply.slice(address.end);
  if (address !== null) {
    const known = exactButAddress.get(around);
    if (known !== undefined) return { decision: known.decision, words: wordsAround(known, address, reply) };
  }
  const skeleton = readSkeleton(reply);
  const known = entries.get(skeleton.hash);
  const isKnown = known !== undefined && isSame(known, skeleton);
  const entry = isKnown ? known : remember(skeleton);
  const { decision } = entry;
  const words = wordsOfReply(skeleton, decision);
  const decided = { decision, words: reply.slice(words.start, words.end) };
  // Kept from the second time on: most that come once do not come again.
  if (isKnown && entry.exact < EXACT_OF_TEMPLATE && reply.length <= EXACT_LENGTH) {
    if (skeleton.varying === 0) keep(entry, exact, reply, decided);
    else if (skeleton.varying === 1 && address !== null) {
      keep(entry, exactButAddress, around, { decision, address, words });
    }
  }
  return decided;
}

function keep<Kept>(entry: Entry, kept: Map<string, Kept>, key: string, value: Kept): void {
  if (kept.size >= EXACT_CAPACITY) forgetTemplates();
  kept.set(key, value);
  entry.exact++;
}

function wordsOfReply(skeleton: Skeleton, decision: Decision): Place {
  if (decision.end === 0) return { start: 0, end: 0 };
  return { start: skeleton.from[decision.start] as number, end: skeleton.to[decision.end - 1] as number };
}

/** The deciding words of a reply with a longer or shorter address: what stands behind the address has moved. */
function wordsAround({ address, words }: DecidedAround, { end }: Place, reply: string): string {
  const moved = end - address.end;
  const from = words.start > address.start ? words.start + moved : words.start;
  const to = words.end > address.start ? words.end + moved : words.end;
  return reply.slice(from, to);
}

/** Once there is no more room; for measuring and testing: decides as if nothing had been seen before. */
export function forgetTemplates(): void {
  shelved = 0;
  entries.clear();
  exact.clear();
  exactButAddress.clear();
}
