import { type CodePage, codePageOf } from './code-pages.ts';

/** What a file is made of, told by its bytes: text of which encoding, or something that is no text at all. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr' | CodePage;

export type NotText = 'empty' | 'spreadsheet' | 'old-spreadsheet' | 'pdf' | 'html' | 'json' | 'binary';

export type EncodingReading =
  | { readonly status: 'text'; readonly encoding: Encoding }
  | { readonly status: 'not-text'; readonly why: NotText };

/** Bytes read at a time: what is held of a file of any size. */
export const sliceSize = 256 * 1024;

const signatures: readonly { readonly bytes: readonly number[]; readonly why: NotText }[] = [
  // Office Open XML and OpenDocument are ZIP archives (APPNOTE 4.3.7); Excel 97–2003 is an OLE2 compound file.
  { bytes: [0x50, 0x4b, 0x03, 0x04], why: 'spreadsheet' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], why: 'old-spreadsheet' },
  { bytes: [0x25, 0x50, 0x44, 0x46], why: 'pdf' },
  { bytes: [0x1f, 0x8b], why: 'binary' },
];

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const startsWith = (head: Uint8Array, bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);

/**
 * Tells the encoding: by its mark, by where the zero bytes are, else by whether the whole file is valid UTF-8. What is
 * not is taken for what spreadsheets save in: in Korea EUC-KR, elsewhere a code page.
 * @throws DOMException where the file is gone or changed since it was chosen; `AbortError` when stopped
 */
export async function detectEncoding(file: Blob, signal: AbortSignal): Promise<EncodingReading> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  if (head.length === 0) return { status: 'not-text', why: 'empty' };
  const signature = signatures.find(({ bytes }) => startsWith(head, bytes));
  if (signature) return { status: 'not-text', why: signature.why };
  const mark = marks.find(({ bytes }) => startsWith(head, bytes))?.encoding;
  const wide = mark ?? wideEncoding(head);
  if (wide === 'binary' || (wide === null && isFullOfControls(head))) return { status: 'not-text', why: 'binary' };
  const start = new TextDecoder(wide ?? 'windows-1252').decode(head).trimStart();
  if (start === '' && file.size <= head.length) return { status: 'not-text', why: 'empty' };
  // Any tag: `<div>`, `<?xml `, `<Workbook>`; an address in brackets is none.
  if (/^<(?:[a-z][\w:-]*[\s/>]|[!?][a-z-])/i.test(start)) return { status: 'not-text', why: 'html' };
  if (/^(?:\[\s*)?\{\s*"[^"]*"\s*:|^\[\s*\[?\s*"/.test(start)) return { status: 'not-text', why: 'json' };
  return { status: 'text', encoding: wide ?? (await narrowEncoding(file, head, signal)) };
}

/** UTF-16 without its mark shows by zeros in every second byte; more than a stray zero elsewhere is no text. */
function wideEncoding(head: Uint8Array): Encoding | 'binary' | null {
  const zeros = [0, 0];
  // What was cut off while it was saved may be filled up with zeros.
  const end = head.findLastIndex((byte) => byte !== 0) + 1;
  head.subarray(0, end + (end % 2)).forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd <= head.length / 100) return null;
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  if (even > head.length / 8 && odd === 0) return 'utf-16be';
  return 'binary';
}

/** Characters that no text has, but for a stray one: neither a tab nor an end of a line, of a page or of a file. */
function isFullOfControls(head: Uint8Array): boolean {
  const isControl = (byte: number) =>
    byte !== 0 && (byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1a));
  return head.filter(isControl).length > head.length / 50;
}

/** A file that was cut off in the middle of a letter is still UTF-8: the letters that are valid outweigh one that is not. */
async function narrowEncoding(file: Blob, head: Uint8Array, signal: AbortSignal): Promise<Encoding> {
  let valid = 0;
  let invalid = 0;
  for await (const text of readText(file, 'utf-8', signal)) {
    if (!/[^\0-\x7f]/.test(text)) continue;
    const all = text.match(/[^\0-\x7f]/g)?.length ?? 0;
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    valid += all - broken;
    invalid += broken;
  }
  if (invalid <= valid) return 'utf-8';
  return isKorean(head) ? 'euc-kr' : codePageOf(new Uint8Array(await file.slice(0, sliceSize).arrayBuffer()));
}

/** Letters of two bytes each, most of them Hangul; accented letters of the West stand alone between others. */
function isKorean(head: Uint8Array): boolean {
  // The start may end within a letter.
  const whole = head.subarray(0, head.findLastIndex((byte) => byte < 0x80) + 1);
  const runs = new TextDecoder('windows-1252').decode(whole).match(/[^\0-\x7f]+/g) ?? [];
  const hangul = new TextDecoder('euc-kr').decode(whole).match(/[가-힣]/g)?.length ?? 0;
  const letters = runs.reduce((sum, { length }) => sum + length, 0) / 2;
  return runs.length > 0 && runs.every(({ length }) => length % 2 === 0) && hangul * 2 > letters;
}

/** A file's text, slice after slice, without its byte order mark. The next slice is read when it is asked for. */
export async function* readText(file: Blob, encoding: Encoding, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for (let start = 0; start < file.size; start += sliceSize) {
    signal.throwIfAborted();
    const bytes = await file.slice(start, start + sliceSize).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
