/** Files as they come from browsers and spreadsheets, made for tests. */

export type FileEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index++) view.setUint16(2 + index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

export function bytesOf(text: string, encoding: FileEncoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(text, encoding === 'utf-16le');
  // Latin letters have the same codes in Windows-1252 as in Unicode.
  if (encoding === 'windows-1252') return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\uFEFF${text}` : text);
}

export interface SampleFile {
  readonly name?: string;
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly encoding?: FileEncoding;
  /** Epoch milliseconds. */
  readonly madeAt?: number;
}

/** A file of these records; cells that need it are quoted (RFC 4180). */
export function fileOf(records: readonly (readonly string[])[], options: SampleFile = {}): File {
  const { delimiter = ',', lineEnd = '\n' } = options;
  const needsQuotes = new RegExp(`["\\r\\n${delimiter === '|' ? '\\|' : delimiter}]`);
  const cell = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return textFile(records.map((cells) => cells.map(cell).join(delimiter)).join(lineEnd) + lineEnd, options);
}

export function textFile(text: string, options: SampleFile = {}): File {
  const { name = 'export.csv', encoding = 'utf-8', madeAt = Date.UTC(2026, 4, 20) } = options;
  return new File([bytesOf(text, encoding)], name, { lastModified: madeAt });
}

/** The header line of real campaign exports. */
export const campaignHeaders =
  'Campaign Name,Tags,Subject,List,Send Time,Send Weekday,Total Recipients,Unique Placed Order,Placed Order Rate,Revenue,Unique Opens,Open Rate,Total Opens,Unique Clicks,Click Rate,Total Clicks,Unsubscribes,Spam Complaints,Spam Complaints Rate,Successful Deliveries,Bounces,Bounce Rate,Campaign ID,Campaign Channel'.split(
    ',',
  );

/** A line of a campaign export. */
export function campaignLine(facts: Partial<Record<string, string>> = {}): string[] {
  const usual: Record<string, string> = {
    'Campaign Name': 'Spring sale',
    Subject: 'Hello',
    List: 'Newsletter',
    'Send Time': '2026-05-12 09:38:00',
    'Send Weekday': 'Tuesday',
    'Total Recipients': '64517.0',
    Revenue: '1240.50',
    'Unique Opens': '25000.0',
    'Open Rate': '38.83%',
    'Total Opens': '31000.0',
    'Unique Clicks': '900.0',
    'Click Rate': '1.40%',
    'Successful Deliveries': '64386.0',
    Bounces: '131.0',
    'Bounce Rate': '0.20%',
    'Campaign ID': '01JQ8ZK4T0N3M5R7V9X1B2C3D4',
    'Campaign Channel': 'Email',
  };
  return campaignHeaders.map((header) => facts[header] ?? usual[header] ?? '0');
}
