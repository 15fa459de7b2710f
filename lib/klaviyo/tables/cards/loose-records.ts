import { findEmails } from '../../email.ts';
import { elementText } from '../../text.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { isServerReply } from '../../words/server-reply.ts';
import type { TableView } from '../table-view.ts';
import { cardCells, cardHeaders } from './card-cells.ts';

/** Longest list of this kind that is read, in characters of its text. */
const longest = 2_000_000;

/** What parts the fields of a line in a log. */
const fieldGap = / *\s\|\s+|^\|\s+|\t+| {2,}/;

/** A line's fields. Semicolons part them as well, but beside another mark not those of a reply. */
function fieldsOf(text: string): string[] {
  const fields = text.split(fieldGap);
  return fields.flatMap((field) => (fields.length > 1 && isServerReply(field) ? field : field.split(/;\s/)));
}

const addressesIn = (text: string) => new Set(findEmails(text).map(({ email }) => email)).size;

/** The lines of an element's text, parted by line breaks or, where the page keeps these, by line feeds. */
function linesOf(element: Element): string[] {
  let text = '';
  const keepsFeeds = element.tagName === 'PRE';
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && text.length < longest; node = walker.nextNode()) {
    if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeType === Node.TEXT_NODE)
      text += keepsFeeds ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  return text.split('\n');
}

/** A type that begins what stands behind the address: "Hard Invalid address: 550 …". */
function partType(text: string): string[] {
  const words = text.split(' ');
  for (const count of [2, 1]) {
    const head = words.slice(0, count).join(' ');
    if (words.length > count && parseBounceType(head)) return [head, words.slice(count).join(' ')];
  }
  return [text];
}

/** A line as a record of its own, each of its fields in an element. */
function recordOfLine(whole: string, document: Document): Element {
  // A table drawn with bars: they stand between the fields and at both ends.
  const line = /^\s*[|│].*[|│]\s*$/u.test(whole)
    ? whole.replace(/^\s*[|│]|[|│]\s*$/gu, '').replace(/\s*[|│]\s*/gu, '\t')
    : whole;
  const record = document.createElement('div');
  const [found] = findEmails(line);
  const at = found ? line.toLowerCase().indexOf(found.email) : -1;
  const end = at + (found?.email.length ?? 0);
  const isAlone = at >= 0 && /^$|[\s(<|;,]$/.test(line.slice(0, at)) && /^\s/.test(line.slice(end));
  const fields =
    isAlone && !/^\s*[–—:·|-]/.test(line.slice(end))
      ? [line.slice(0, at), line.slice(at, end), ...fieldsOf(line.slice(end))]
      : fieldsOf(line);
  for (const field of fields.map((text) => text.trim()).flatMap(partType)) {
    if (field === '') continue;
    record.append(document.createElement('div'));
    if (record.lastElementChild) record.lastElementChild.textContent = field;
  }
  return record;
}

/** Terms with their descriptions, parted where a person begins: at an address, or where the first term comes again. */
function groupsOfTerms(list: Element): Element[] {
  const first = elementText(list.querySelector(':scope > dt') ?? list, 200);
  const isKeyed = addressesIn(first) === 1;
  const records: Element[] = [];
  for (const child of list.children) {
    if (child.tagName !== 'DT' && child.tagName !== 'DD') return [];
    const text = child.tagName === 'DT' ? elementText(child, 200) : null;
    const begins = text !== null && (isKeyed ? addressesIn(text) === 1 : text === first);
    if (begins) records.push(list.ownerDocument.createElement('dl'));
    records.at(-1)?.append(child.cloneNode(true));
  }
  return records;
}

function viewOf(element: Element, records: readonly Element[]): TableView {
  return {
    element,
    make: 'blocks',
    headers: cardHeaders(records),
    rows: records,
    asides: [],
    cells: cardCells(records),
    declaredRows: null,
    busy: element.closest('[aria-busy="true"]') !== null,
  };
}

/**
 * Records for which the page has no element: lines of a log or of a paragraph, people one after the other in one list of
 * terms. Each becomes an element beside the page.
 */
export function findLooseRecords(root: Document, elsewhere: string): TableView[] {
  const views: TableView[] = [];
  const candidates = new Set<Element>(root.querySelectorAll('pre, dl'));
  for (const { parentElement } of root.querySelectorAll('br')) if (parentElement) candidates.add(parentElement);
  for (const element of candidates) {
    if (element.closest(elsewhere) || addressesIn(element.textContent ?? '') < 2) continue;
    const records =
      element.tagName === 'DL'
        ? groupsOfTerms(element)
        : linesOf(element)
            .filter((line) => line.includes('@'))
            .map((line) => recordOfLine(line, root));
    if (records.length > 1) views.push(viewOf(element, records));
  }
  return views;
}
