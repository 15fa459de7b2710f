import { isInitialsOf, plainName } from './person-name.ts';
import { withoutSuggestion } from './suggested-address.ts';
import { plain, stripInvisible, type TextPiece, textAlone, textPieces } from './text.ts';

/** What was found where an address was looked for. */
export type EmailReading =
  | { readonly status: 'one'; readonly email: string; readonly rest: string }
  | { readonly status: 'no_address' | 'several_addresses' | 'cut_off' | 'masked' };

const localCharacter = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const domainCharacter = /[\p{L}\p{N}.-]/u;
const domainShape = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

interface Found {
  readonly email: string;
  readonly start: number;
  readonly end: number;
}

/** Every address in a text, lower-cased. Works outward from each `@`, so its time is linear in the text's length. */
export function findEmails(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && localCharacter.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at <= 254 && domainCharacter.test(text.charAt(end))) end++;
    // Punctuation of the sentence around it, as in `(ann@shop.example).`
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
    while (start < at && /['`{|}]/.test(text.charAt(start))) start++;
    const local = text.slice(start, at);
    const domain = text.slice(at + 1, end);
    if (local === '' || local.startsWith('.') || !domainShape.test(domain)) continue;
    found.push({ email: `${local}@${domain}`.toLowerCase(), start, end });
  }
  return found;
}

/** Is an address what was left of one that was shortened: "ann…38@shop.example", "ann@shop.ex…"? */
function isCutAt(text: string, { start, end, email }: Found): boolean {
  // No address has two dots in a row outside of quotes (RFC 5321 §4.1.2): `gus.b...@shop.example` was shortened.
  const isBefore = text.endsWith('…', start) || text.endsWith('...', start);
  return isBefore || text.startsWith('…', end) || text.startsWith('...', end) || email.includes('..');
}

/** What may touch an address: white space, the signs between texts, a dash, a picture. */
const parting = /[\s<>,;|/=·•→⟶►▸]|\p{So}|\p{Cf}|[–—]/u;
/** Brackets and quotation marks, which open where no word touches them: the apostrophe of `o’brien@shop.example` does not. */
const opening = /["'`“”„‟«»‹›‘’‚‛([{「『（〈《]/u;
/** A label before its value, `mailto:ann@shop.example`; one letter is none. */
const label = /\p{L}{2}\s?[:：]$/u;

/**
 * Is an address only a part of what stands there? The signs before it are none that an address has, and none that parts it
 * from a word: whose address `o’brien@shop.example` or `c@d@shop.example` is, its last letters do not tell.
 */
function isPartOfMore(text: string, { start, end, email }: Found): boolean {
  const [before = '', further = ''] = [...text.slice(Math.max(0, start - 4), start)].reverse();
  if (/^_[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return true;
  if (start === 0 || parting.test(before)) return false;
  if (before === '{') return email.includes('}');
  if (opening.test(before)) return /[\p{L}\p{N}]/u.test(further);
  return !label.test(text.slice(Math.max(0, start - 4), start));
}

/** The text without what is left of an address that stands whole beside it: shortened for the eye, and whole in its tooltip. */
function withoutShortened(text: string, found: readonly Found[]): string {
  const whole = new Set(found.filter((address) => !isCutAt(text, address)).map(({ email }) => email));
  const [only, another] = whole;
  if (only === undefined || another !== undefined) return text;
  const shortened = found.flatMap((address) => {
    if (!isCutAt(text, address)) return [];
    const [from, to] = [text.lastIndexOf(' ', address.start) + 1, text.indexOf(' ', address.end)];
    const piece = text.slice(from, to < 0 ? undefined : to);
    return isShortened(only, piece) ? piece : [];
  });
  return shortened.reduce((rest, piece) => plain(rest.replace(piece, ' ')), text);
}

/** Reads a text that should hold one address: the address, or why there is none. */
export function parseEmail(text: string): EmailReading {
  const given = plain(text);
  const all = findEmails(given);
  const clean = all.length > 1 && /…|\.\.\./.test(given) ? withoutShortened(given, all) : given;
  const found = clean === given ? all : findEmails(clean);
  const first = found[0];
  if (!first) {
    if (/[•*]@/.test(clean)) return { status: 'masked' };
    return { status: /@[^\s@]{0,254}(?:…|\.\.\.)|(?:…|\.\.\.)@/u.test(clean) ? 'cut_off' : 'no_address' };
  }
  if (found.some(({ email }) => email !== first.email)) return { status: 'several_addresses' };
  if (isCutAt(clean, first)) return { status: 'cut_off' };
  if (found.every((address) => isPartOfMore(clean, address))) return { status: 'no_address' };
  if (/[*•]/.test(first.email) || clean.charAt(first.start - 1) === '•') return { status: 'masked' };
  let rest = clean;
  for (const { start, end } of found.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return {
    status: 'one',
    email: first.email,
    // A name of RFC 5322 may stand in quotation marks.
    rest: plain(rest.replace(/[<>()[\]]/g, ' ').replace(/^\s*[·•|,;–—-]+|[·•|,;–—-]+\s*$/g, '')).replace(
      /^"([^"]*)"$/,
      '$1',
    ),
  };
}

/** Two texts that touch on the same line are one word to the eye, whatever elements they are in. */
function touches(before: Text, after: Text): boolean {
  const rectangle = (node: Text, atEnd: boolean) => {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const rectangles = range.getClientRects();
    return rectangles[atEnd ? rectangles.length - 1 : 0];
  };
  const left = rectangle(before, true);
  const right = rectangle(after, false);
  return !!left && !!right && Math.abs(left.right - right.left) < 1 && Math.abs(left.bottom - right.bottom) < 4;
}

/**
 * Runs of pieces that are one text to the reader's eye. `<div>Ann Lee</div><div>ann@shop.example</div>` is two runs:
 * glued together they would invent the address `leeann@shop.example`.
 */
function runsOf(pieces: readonly TextPiece[]): string[] {
  const runs: string[] = [];
  const shown = pieces.length > 1 ? pieces.filter(({ text }) => stripInvisible(text) !== '') : pieces;
  shown.forEach((piece, index) => {
    const before = shown[index - 1];
    const end = stripInvisible(before?.text ?? '');
    const start = stripInvisible(piece.text);
    const joined =
      before !== undefined &&
      !/\s$/.test(end) &&
      !/^\s/.test(start) &&
      (piece.joint === 'same-run' ||
        // A name does not end like this, but a highlighted address does: `ann.` `lee@shop.example`.
        (piece.joint === 'span' && /[._+@-]$/.test(end) && touches(before.node, piece.node)) ||
        (piece.joint === 'span' && /^[@.]/.test(start)));
    if (joined) runs[runs.length - 1] += piece.text;
    else runs.push(piece.text);
  });
  return runs;
}

/** The texts of pieces that hold an address in parts, whatever elements these are: joined where they touch on the page. */
function touchingRuns(pieces: readonly TextPiece[]): string[] {
  const shown = pieces.filter(({ text }) => stripInvisible(text).trim() !== '');
  const runs: string[] = [];
  shown.forEach((piece, index) => {
    const before = shown[index - 1];
    if (before && !/\s$/.test(before.text) && !/^\s/.test(piece.text) && touches(before.node, piece.node))
      runs[runs.length - 1] += piece.text;
    else runs.push(piece.text);
  });
  return runs;
}

/** The pieces of a cell, without those that are hidden inside an address which other pieces make: a trap for collectors. */
function partsOnShow(cell: Element, pieces: readonly TextPiece[]): readonly TextPiece[] {
  const isSplit = pieces.length > 2 && !pieces.some(({ text }) => findEmails(text).length > 0);
  if (!isSplit || !pieces.some(({ text }) => text.includes('@')) || !cell.checkVisibility()) return pieces;
  return pieces.filter(({ node }) => node.parentElement?.checkVisibility() !== false);
}

/** An address of the usual make and nothing else: nine cells of ten, settled without looking at every character. */
const wholeAddress =
  /^(?!.*\.\.)[A-Za-z0-9_][A-Za-z0-9._+-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}(?<!-)\.)+[A-Za-z0-9]{2,62}$/;

/**
 * Reads the one address of a cell, however it is marked up: beside a name, highlighted by a search, cut off with the
 * whole in a tooltip or a `mailto:` link.
 * @param alone the only text of the cell, where that is known already
 */
export function readEmail(cell: Element, alone: string | null = textAlone(cell)): EmailReading {
  if (alone !== null && alone.length <= 120 && wholeAddress.test(alone))
    return { status: 'one', email: alone.toLowerCase(), rest: '' };
  const pieces = partsOnShow(cell, textPieces(cell, 4_000));
  let runs = pieces.length > 1 ? runsOf(pieces) : pieces.map(({ text }) => text);
  let reading = parseEmail(runs.join('\n'));
  if (reading.status === 'several_addresses') {
    const text = stripInvisible(runs.join('\n'));
    runs = withoutSuggestion(text, findEmails(text)).split('\n');
    reading = parseEmail(runs.join('\n'));
  }
  if (reading.status === 'no_address' && runs.length > 1) reading = parseEmail(touchingRuns(pieces).join('\n'));
  if (reading.status === 'one')
    return touchesAWord(pieces, reading.email)
      ? { status: 'several_addresses' }
      : { ...reading, rest: nameBeside(runs) };
  if (reading.status === 'no_address' || reading.status === 'cut_off') {
    const shown = reading.status === 'cut_off' ? runs.find((run) => run.includes('@')) : undefined;
    const whole = wholeElsewhere(cell, shown ?? '');
    if (whole) return { status: 'one', email: whole, rest: nameBeside(runs.filter((run) => run !== shown)) };
  }
  return reading;
}

/**
 * Does a word in small letters touch the address on the page, in an element of its own? `ann<b>lee@shop.example</b>` is
 * one address to the eye and a name with an address to the markup: nobody can tell which.
 */
function touchesAWord(pieces: readonly TextPiece[], email: string): boolean {
  return pieces.some((piece, index) => {
    const before = pieces[index - 1];
    if (!before || piece.joint !== 'span' || /\s$/.test(before.text) || /^\s/.test(piece.text)) return false;
    const isAddress = (text: string) => text.trim().toLowerCase() === email;
    const isPart =
      (isAddress(piece.text) && /^[\p{Ll}\p{N}._+-]+$/u.test(before.text.trim())) ||
      (isAddress(before.text) && /^[\p{Ll}\p{N}-]+$/u.test(piece.text.trim()));
    return isPart && touches(before.node, piece.node);
  });
}

/** What stands beside the address: the first text that is neither an address nor an avatar's initials. */
function nameBeside(runs: readonly string[]): string {
  for (const [index, run] of runs.entries()) {
    const reading = parseEmail(run);
    const text = reading.status === 'one' ? restWithJoiners(run, reading) : plainName(run);
    if (/^\p{Lu}{1,2}$/u.test(text) || isInitialsOf(text, runs[index + 1] ?? '')) continue;
    if (/\p{L}/u.test(text) && !/[:：]$/.test(text)) return text;
  }
  return '';
}

/** What stands in one text with the address: from the text as it was written, where its letters need joiners. */
function restWithJoiners(run: string, { email, rest }: { readonly email: string; readonly rest: string }): string {
  const written = plainName(run);
  const at = written.toLowerCase().indexOf(email);
  if (written === plain(run) || at < 0) return rest;
  const around = `${written.slice(0, at)} ${written.slice(at + email.length)}`;
  return stripInvisible(around).replace(/[^\p{L}\p{N}]+/gu, '') === rest.replace(/[^\p{L}\p{N}]+/gu, '')
    ? plainName(around.replace(/[<>()[\]]/g, ' '))
    : rest;
}

/** Does an address begin and end as the shortened text of it does? `ann@sh…` and `a…@shop.example` do. */
function isShortened(email: string, shown: string): boolean {
  const [start = '', ...rest] = plain(shown)
    .toLowerCase()
    .split(/…|\.\.\./u);
  const end = rest.at(-1) ?? '';
  const head = start.split(/[\s<(]/).at(-1) ?? '';
  return email.startsWith(head) && email.endsWith(end.split(/[\s>)]/)[0] ?? '');
}

const carrying =
  '[title], [aria-label], a[href^="mailto:" i], input, [data-email], [data-address], [data-recipient], [data-value], [data-full], [data-text], [data-tooltip], [data-title], [data-original-title]';

/** The address in the attributes that hold a whole text where the cell shows a part of it, or none. */
function wholeElsewhere(cell: Element, shown: string): string | null {
  const carriers = cell.firstElementChild ? [cell, ...cell.querySelectorAll(carrying)] : [cell];
  const found = new Set<string>();
  for (const carrier of carriers.slice(0, 20)) {
    const mail = carrier
      .getAttribute('href')
      ?.replace(/^mailto:/i, '')
      .split('?')[0];
    const texts = [...carrier.attributes].flatMap(({ name, value }) =>
      name === 'title' || name === 'aria-label' || name.startsWith('data-') ? value : [],
    );
    for (const text of [...texts, mail, (carrier as HTMLInputElement).value]) {
      if (typeof text !== 'string' || !text.includes('@')) continue;
      for (const { email } of findEmails(stripInvisible(text.slice(0, 1_000)))) found.add(email);
    }
  }
  const [only] = found;
  const isWhole = found.size === 1 && only !== undefined && !/[*•]/.test(only);
  return isWhole && (shown === '' || isShortened(only, shown)) ? only : null;
}
