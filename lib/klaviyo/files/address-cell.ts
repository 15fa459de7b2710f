import { type EmailReading, parseEmail } from '../email.ts';
import type { FileColumns } from './file-columns.ts';

/**
 * Reads a cell of addresses. Where the other cells hold nothing beside theirs, `mary ann@shop.example` is no name and
 * the address of ann, but one that was mistyped: whose it is, nobody can tell. In brackets it is an address all the same.
 */
export function readAddress(text: string, { bareAddresses }: Pick<FileColumns, 'bareAddresses'>): EmailReading {
  const reading = parseEmail(text);
  const isParted = reading.status === 'one' && reading.rest !== '' && !/[<([:]/.test(text);
  return isParted && bareAddresses ? { status: 'no_address' } : reading;
}
