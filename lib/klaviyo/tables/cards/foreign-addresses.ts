import { findEmails } from '../../email.ts';
import { isNearly, withoutSuggestion } from '../../suggested-address.ts';
import { elementLines, plain } from '../../text.ts';
import { holds, parentOf } from '../composed-tree.ts';
import { shapeOf } from './shape.ts';

/** Elements whose text holds an address, each with it. */
type Found = ReadonlyMap<Element, string>;

/** Those of the addresses found that are of somebody else: a sender in every record, a postmaster in a reply. */
export function foreignAddresses(found: Found): Element[] {
  const mentioned = [...suggestedIn(found), ...mentionedIn(found)];
  const others = new Map(found);
  for (const leaf of mentioned) others.delete(leaf);
  const senders = sendersOf(others);
  return [...mentioned, ...[...others.keys()].filter((leaf) => senders.has(others.get(leaf) ?? ''))];
}

/** Levels around an address in which another may be suggested in its place, and longest text of both. */
const suggestionLevels = 4;
const longestSuggestion = 300;

/** Addresses that stand behind another one as what that was perhaps meant to be. */
function suggestedIn(found: Found): Element[] {
  const leaves = [...found];
  return leaves.flatMap(([leaf, email], index) => {
    const [own, before = email] = leaves[index - 1] ?? [];
    if (!own || !isNearly(before, email)) return [];
    let around = parentOf(leaf);
    for (let level = 1; around && level < suggestionLevels && !holds(around, own); level++) around = parentOf(around);
    if (!around || !holds(around, own)) return [];
    const text = elementLines(around, longestSuggestion);
    const rest = withoutSuggestion(text, findEmails(text));
    return rest !== text && !findEmails(rest).some((other) => other.email === email) ? [leaf] : [];
  });
}

/** Levels around a sentence in which the address of its record may stand, and the most children of one. */
const recordLevels = 4;
const mostParts = 20;

/**
 * Sentences that mention an address beside the one of their record, which stands alone there as in the other records: a
 * reply in pieces may name its postmaster.
 */
function mentionedIn(found: Found): Element[] {
  const isAlone = (leaf: Element) => plain(leaf.textContent ?? '').length <= (found.get(leaf)?.length ?? 0) + 2;
  const sentences = [...found.keys()].filter((leaf) => !isAlone(leaf));
  if (sentences.length === 0) return [];
  const shapes = Map.groupBy([...found.keys()].filter(isAlone), shapeOf);
  return sentences.filter((leaf) => {
    let part = parentOf(leaf);
    for (let level = 0; level < recordLevels && part && part.childElementCount <= mostParts; level++) {
      const others = [...part.querySelectorAll('*')].filter((other) => other !== leaf && found.has(other));
      const [own] = others;
      if (own) return others.length === 1 && isAlone(own) && (shapes.get(shapeOf(own))?.length ?? 0) > 1;
      part = parentOf(part);
    }
    return false;
  });
}

/** Share of the addresses found that a sender's has at least: one in nearly every record of two addresses. */
const senderShare = 0.4;
/** Records that are asked whose address stands beside a sender's, and levels around it. */
const askedRecords = 5;
const besideLevels = 12;

/** An address in nearly every record is the sender's, where there are several recipients beside it. */
function sendersOf(found: Found): ReadonlySet<string> {
  const groups = Map.groupBy(found.keys(), (element) => found.get(element) ?? '');
  const frequent = [...groups].filter(
    ([, { length }]) => length > 1 && length >= found.size * senderShare && groups.size - 1 >= length,
  );
  if (frequent.length === 0) return new Set();
  const inside = addressesInside(found);
  // The addresses of a list stand with many, one that is opened beside it alone.
  const isBesideOne = (leaf: Element) => {
    let part = parentOf(leaf);
    for (let level = 0; part && level < besideLevels; part = parentOf(part), level++) {
      const count = inside.get(part)?.size ?? 0;
      if (count > 1) return count === 2;
    }
    return false;
  };
  // A person who comes twice in a list may stand in a group of two once.
  const isBesideMost = (leaves: readonly Element[]) => leaves.filter(isBesideOne).length > leaves.length / 2;
  return new Set(frequent.filter(([, leaves]) => isBesideMost(leaves.slice(0, askedRecords))).map(([email]) => email));
}

/** The addresses inside each element around those found; of many only three, which tells them from one and two. */
function addressesInside(found: Found): ReadonlyMap<Element, ReadonlySet<string>> {
  const inside = new Map<Element, Set<string>>();
  for (const [leaf, email] of found) {
    for (let part = parentOf(leaf); part; part = parentOf(part)) {
      const emails = inside.get(part) ?? new Set();
      // All that is around it holds three as well.
      if (emails.size > 2) break;
      inside.set(part, emails.add(email));
    }
  }
  return inside;
}
