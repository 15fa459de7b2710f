/** What a server says of an e-mail's size, in bytes; `null` where it says nothing. */
export interface ReplySize {
  /** Of the e-mail that it refused. */
  readonly size: number | null;
  /** The most that it takes. */
  readonly limit: number | null;
}

const units: Readonly<Record<string, number>> = { b: 1, k: 1_024, m: 1_024 ** 2, g: 1_024 ** 3 };

/** `20480 kB`, `10MB`, `20971520`; a bare number below five digits is a code, not bytes. */
const amount = String.raw`\(?(?:(\d{1,6}(?:[.,]\d{1,2})?) ?([kmg])(?:i?b(?:ytes)?)?\b|(\d{5,12})(?: ?-?(?:bytes?|octets|b)\b)?(?![.\d]))`;

/** The e-mail's own size stands before what it exceeds: Postfix "message size 123456 exceeds size limit 102400". */
const ownSize = [
  new RegExp(String.raw`\b(?:total )?(?:message |mail |data )?(?:size|length)(?: of| is|:|=)? ?${amount}`, 'i'),
  new RegExp(String.raw`\bmessage is too (?:big|large) ?${amount}`, 'i'),
];

/** A limit stands behind the word for it, with some words in between, or before "limit". */
const limits = [
  new RegExp(
    String.raw`\b(?:limit|maximum|max|exceed(?:s|ed)?|allowed|larger than|bigger than|greater than|above|over|takes?)\b(?:[^\d.;]{0,40}?) ?${amount}`,
    'i',
  ),
  new RegExp(String.raw`${amount} ?(?:max\b|maximum\b|limit\b)`, 'i'),
];

/** Reads sizes from a reply that refuses an e-mail as too large; of other replies it may say anything. */
export function parseReplySize(reply: string): ReplySize {
  const text = reply.slice(0, 1_000);
  const own = firstOf(ownSize, text);
  // What is the e-mail's own must not be read as the limit: "size limit 10240000" has no size in it.
  const limit =
    firstOf(limits, own ? text.slice(own.end) : text) ?? (own ? firstOf(limits, text.slice(0, own.start)) : null);
  if (own && limit && own.bytes <= limit.bytes) return { size: null, limit: null };
  // "maximum message size 10 MB" speaks of the limit alone.
  if (own && !limit && /\b(?:limit|max(?:imum)?|allowed)\W*$/i.test(text.slice(0, own.start)))
    return { size: null, limit: own.bytes };
  return { size: own?.bytes ?? null, limit: limit?.bytes ?? null };
}

interface Found {
  readonly bytes: number;
  readonly start: number;
  readonly end: number;
}

function firstOf(patterns: readonly RegExp[], text: string): Found | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, value = '', unit = 'b', bare] = match;
    const bytes =
      bare === undefined ? Number(value.replace(',', '.')) * (units[unit.toLowerCase()] ?? 1) : Number(bare);
    if (bytes >= 1_000) return { bytes: Math.round(bytes), start: match.index, end: match.index + whole.length };
  }
  return null;
}
