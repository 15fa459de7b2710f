import { deleteDB } from 'idb';
import { databaseName } from './schema.ts';

/** Deletes the whole ledger, of all accounts. Open connections of other pages close by themselves. */
export function deleteAll(name = databaseName): Promise<void> {
  return deleteDB(name);
}
