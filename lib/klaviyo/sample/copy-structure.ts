import type { PageRoles } from './page-roles.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { scrubAttribute } from './scrub-attributes.ts';
import { scrubText } from './scrub-text.ts';

/** Elements of which a sample keeps nothing: what runs, what is fetched, what is drawn. */
const dropped = new Set(
  'script style link meta base head template noscript iframe frame object embed canvas video audio source track map area portal'.split(
    ' ',
  ),
);

/** Of a longer run of children only so many are kept: a sample shows how a list is made, not all of it. */
const longestRun = 30;
const keptFirst = 20;
const keptLast = 3;

/** Deeper than any page; a hostile one could be deeper than the stack. */
const deepest = 200;

function keptChildren(parent: Node): Node[] {
  const children = [...parent.childNodes];
  const elements = children.filter((node) => node.nodeType === Node.ELEMENT_NODE);
  if (elements.length <= longestRun) return children;
  return [...elements.slice(0, keptFirst), ...elements.slice(-keptLast)];
}

/** What of a computed style tells whether an element is on show. */
function hiding(element: Element): string {
  const style = getComputedStyle(element);
  const rules: string[] = [];
  if (style.display === 'none' && !element.hasAttribute('hidden')) rules.push('display:none');
  if (style.display === 'contents') rules.push('display:contents');
  const parent = element.parentElement;
  if (style.visibility !== 'visible' && (!parent || getComputedStyle(parent).visibility === 'visible'))
    rules.push('visibility:hidden');
  return rules.join(';');
}

/** States that live in an element and not in its attributes. */
function keepState(from: Element, to: Element): void {
  const set = (name: string, is: boolean) => (is ? to.setAttribute(name, '') : to.removeAttribute(name));
  if (from instanceof HTMLInputElement) set('checked', from.checked);
  if (from instanceof HTMLOptionElement) set('selected', from.selected);
}

/**
 * Copies the elements below `from` into `to`, a node of another document, with every text and attribute scrubbed. Open
 * shadow roots become declared ones. The page is only read.
 */
export function copyStructure(from: Node, to: Node, roles: PageRoles, names: Pseudonyms, depth = 0): void {
  const owner = to.ownerDocument;
  if (!owner || depth > deepest) return;
  const none: ReadonlySet<string> = new Set();
  for (const child of keptChildren(from)) {
    const around =
      child instanceof Element ? child : (child.parentElement ?? (from instanceof ShadowRoot ? from.host : null));
    if (!around) continue;
    const scrub = (text: string) =>
      scrubText(text, names, {
        isPersonal: roles.isPersonal(around, text),
        kept: roles.isInRow(around) ? none : roles.headerWords,
      });
    if (child.nodeType === Node.TEXT_NODE) {
      const { data } = child as Text;
      to.appendChild(owner.createTextNode(/^\s*$/.test(data) ? data.slice(0, 1) : scrub(data)));
      continue;
    }
    if (!(child instanceof Element) || dropped.has(child.localName) || !/^[a-z][a-z0-9-]*$/i.test(child.localName))
      continue;
    if (child instanceof SVGElement && !['svg', 'title', 'use'].includes(child.localName)) continue;
    const copy = owner.createElementNS(child.namespaceURI, child.localName);
    for (const attribute of child.attributes) {
      const kept = scrubAttribute(attribute, names, scrub);
      if (kept !== null) copy.setAttribute(attribute.name, kept);
    }
    if (child instanceof HTMLInputElement && child.value !== '') copy.setAttribute('value', scrub(child.value));
    keepState(child, copy);
    const style = hiding(child);
    if (style !== '') copy.setAttribute('style', style);
    to.appendChild(copy);
    if (child.shadowRoot) {
      const declared = owner.createElement('template');
      declared.setAttribute('shadowrootmode', 'open');
      copyStructure(child.shadowRoot, declared.content, roles, names, depth + 1);
      copy.appendChild(declared);
    }
    copyStructure(child, copy, roles, names, depth + 1);
  }
}
