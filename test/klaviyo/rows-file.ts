import { readFile } from 'node:fs/promises';
import { parseCsv } from './csv.ts';
import type { BounceType } from './replies.ts';
import type { ShopBounce } from './shop.ts';

/** The header line that a file of bounces must have: Klaviyo's own column names. */
const rowsHeader = ['Email address', 'Name', 'Bounce category', 'Bounce type', 'Bounce reason'] as const;

/**
 * The bounces in a CSV file (RFC 4180, UTF-8), in the order of the file; empty lines are passed over.
 * Throws an `Error` with a sentence, naming the file and the line, when the header is another one, a line has too few
 * or too many fields, or a type is neither hard nor soft.
 */
export async function readRowsFile(path: string): Promise<ShopBounce[]> {
  try {
    return parseRows(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The bounces in the text of such a file; throws as `readRowsFile` does, without the file's name. */
export function parseRows(text: string): ShopBounce[] {
  const [header, ...records] = parseCsv(text).filter(({ fields }) => fields.length > 1 || fields[0] !== '');
  const saw = header?.fields.join(',') ?? '';
  if (saw.toLowerCase() !== rowsHeader.join(',').toLowerCase()) {
    throw new Error(`The first line must be "${rowsHeader.join(',')}", but it is "${saw.slice(0, 200)}".`);
  }
  return records.map(({ line, fields }) => {
    const [email, name, category, type, reason] = fields;
    const isWhole = email !== undefined && name !== undefined && category !== undefined && type !== undefined;
    if (!isWhole || reason === undefined || fields.length > rowsHeader.length) {
      throw new Error(`Line ${line} has ${fields.length} fields instead of ${rowsHeader.length}.`);
    }
    return { email, name, category, type: parseType(type, line), reason };
  });
}

/** Exports of other tools write "Hard bounce" or "HardBounce". */
function parseType(type: string, line: number): BounceType {
  if (/hard/i.test(type)) return 'Hard';
  if (/soft/i.test(type)) return 'Soft';
  throw new Error(`Line ${line}: the bounce type must be "Hard" or "Soft", but it is "${type}".`);
}
