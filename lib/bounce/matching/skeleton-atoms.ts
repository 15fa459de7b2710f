/** Writing one atom, a run without spaces, into the skeleton: as a word, a mark, a code, or several of these. */
import { announcesExitStatus, dotted, isBasicReply, isId, isSize, linkEnd, readDottedNumber } from './atoms.ts';
import { FIRST_UNSEGMENTED, fold, isUnsegmented, kind, kindTable } from './fold.ts';
import { hostMark, linkMark } from './marks.ts';
import { remembered } from './remembered.ts';
import { chars, lastWords, page, put, putCode, putMark, putStop, putText, SPACE, source } from './skeleton-page.ts';

const markOfHost = remembered(hostMark);
const markOfLink = remembered(linkMark);

/** Something with a dot in it: an address of a machine, an enhanced code, a host, or two sentences without a space. */
export function putDotted(start: number, stop: number, letters: number): void {
  if (letters === 0) {
    const read = readDottedNumber(start, stop);
    if (read > dotted.number) putCode(read);
    else if (read === dotted.ip) putMark(0x26, start, stop);
    // Yahoo writes its own sub-code behind the reply: "mailbox is disabled (554.30)".
    else if (read === dotted.number && page.text.slice(start, stop) === '554.30') putText('554.30', start, stop);
    else if (read === dotted.number) putMark(0x30, start, stop);
    return;
  }
  const mark = markOfHost(page.text.slice(start, stop));
  if (mark !== null) {
    put(0x25, start, stop);
    putText(mark, start, stop);
    return;
  }
  // "rejected.Please": words that lack a space, and dotted names such as RESOLVER.ADR.RecipientNotFound.
  let wordStart = start;
  for (let i = start; i <= stop; i++) {
    if (i < stop && (source[i] as number) !== 0x2e) continue;
    if (i > wordStart) putHyphenated(wordStart, i);
    wordStart = i + 1;
  }
}

export function putWord(start: number, stop: number): void {
  let wasWide = false;
  for (let i = start; i < stop; i++) {
    const code = source[i] as number;
    const k = kindTable[code];
    if (k === kind.dropped) continue;
    if (k === kind.separator || k === kind.hyphen) continue;
    const isWide = code >= FIRST_UNSEGMENTED && isUnsegmented(code);
    if (isWide) page.unsegmented = true;
    // "SPF検証": a Latin word among characters that are not parted is a word all the same.
    if (i > start && isWide !== wasWide && chars[page.length - 1] !== SPACE) put(SPACE, i, i);
    wasWide = isWide;
    put(fold(code), i, i + 1);
  }
  if (page.length > 0 && chars[page.length - 1] !== SPACE) put(SPACE, stop, stop);
}

/** Whether this is how a delivery program says that there is no such user: `EX_NOUSER` of sysexits.h, 67. */
const isNoUserStatus = (start: number): boolean =>
  source[start] === 0x36 && source[start + 1] === 0x37 && announcesExitStatus(lastWords(24));

function numberAt(start: number, stop: number): number {
  let value = 0;
  for (let i = start; i < stop; i++) value = value * 10 + fold(source[i] as number) - 0x30;
  return value;
}

/** One run of letters and digits: a word, a number, a reply code, a vendor token or an id. */
export function putRun(start: number, stop: number, digits: number): void {
  const size = stop - start;
  if (digits === 0) {
    putWord(start, stop);
  } else if (digits === size) {
    if (size === 3 && isBasicReply(start, stop)) {
      const value = numberAt(start, stop);
      // Another reply begins; the same code again only goes on with a reply of several lines.
      if (value !== page.lastBasic && page.lastBasic !== 0) putStop(start);
      page.lastBasic = value;
      putCode(value);
    } else if (size === 2 && isNoUserStatus(start)) {
      putText('exit67', start, stop);
    } else putMark(0x30, start, stop);
  } else if (isSize(start, digits, stop)) {
    // "25MB": the number is masked, the unit is a word
    put(0x30, start, start + digits);
    putWord(start + digits, stop);
  } else if (size > 12 || (size > 7 && digits > 4 && !page.text.slice(start, stop).includes('_'))) {
    putMark(0x7e, start, stop);
  } else {
    putWord(start, stop);
  }
}

/** Outlook.com numbers its grounds so: `SC-001`, `RP-003`; they are one word, `sc001`. */
const shortToken = /^[a-z]{2}-00\d$/i;

/** Hyphens and underscores part words: `over-quota`, `550-5.1.1`, `user_unknown`; but `OFR_506` and `e-mail` are one. */
export function putHyphenated(start: number, stop: number): void {
  if (isId(start, stop)) {
    putMark(0x7e, start, stop);
    return;
  }
  if (stop - start === 6 && shortToken.test(page.text.slice(start, stop))) {
    putWord(start, stop);
    return;
  }
  let runStart = start;
  let digits = 0;
  let dots = 0;
  for (let i = start; i <= stop; i++) {
    const code = i < stop ? (source[i] as number) : 0x2d;
    const k = kindTable[code];
    if (k === kind.digit) digits++;
    if (k === kind.dot) dots++;
    const joins = k === kind.underscore && i + 1 < stop && kindTable[source[i + 1] as number] === kind.digit;
    if ((k !== kind.hyphen && k !== kind.underscore) || (joins && i - runStart > digits)) continue;
    if (i > runStart) {
      if (dots > 0) putDotted(runStart, i, i - runStart - digits - dots);
      else putRun(runStart, i, digits);
      // "e-mail" is "email"
      const e =
        i - runStart === 1 &&
        i < stop &&
        fold(source[runStart] as number) === 0x65 &&
        fold(source[i + 1] as number) === 0x6d;
      if (e) page.length--;
    }
    runStart = i + 1;
    digits = 0;
    dots = 0;
  }
}

/** Writes the link that starts here, and answers where it ends. */
export function putLink(start: number): number {
  const stop = linkEnd(start);
  put(0x3d, start, stop);
  const [mark, token] = markOfLink(page.text.slice(start, Math.min(stop, start + 400)));
  putText(mark, start, stop);
  if (token !== '') putText(token, start, stop);
  return stop;
}
