import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { migrations } from './migrations.ts';
import type {
  AdviceRecord,
  BounceRecord,
  CaptureRecord,
  DayRecord,
  ExportRecord,
  FeedEventRecord,
  ImportChangeRecord,
  ImportRecord,
  MessageRecord,
  PersonRecord,
  ReportRecord,
  SuppressionRecord,
  TakenOutRecord,
} from './records.ts';

export interface LedgerSchema extends DBSchema {
  messages: { key: [string, string]; value: MessageRecord; indexes: { bySeen: [string, number]; byId: string } };
  bounces: { key: [string, string, string, number]; value: BounceRecord; indexes: { byPerson: [string, string] } };
  people: { key: [string, string]; value: PersonRecord; indexes: { byLast: [string, number] } };
  captures: { key: [string, string]; value: CaptureRecord; indexes: { byMessage: [string, string] } };
  exports: { key: [string, string]; value: ExportRecord; indexes: { byTime: [string, number] } };
  daily: { key: [string, string, string]; value: DayRecord };
  suppressions: { key: [string, string]; value: SuppressionRecord };
  feedEvents: { key: [string, string, number, string]; value: FeedEventRecord };
  reports: { key: [string, string]; value: ReportRecord; indexes: { byMessage: [string, string] } };
  imports: { key: [string, string]; value: ImportRecord; indexes: { byTime: [string, number] } };
  importChanges: { key: [string, string, number]; value: ImportChangeRecord };
  advice: { key: [string, string]; value: AdviceRecord };
  takenOut: { key: [string, string]; value: TakenOutRecord };
}

export type Ledger = IDBPDatabase<LedgerSchema>;

export const stores = [
  'messages',
  'bounces',
  'people',
  'captures',
  'exports',
  'daily',
  'suppressions',
  'feedEvents',
  'reports',
  'imports',
  'importChanges',
  'advice',
  'takenOut',
] as const;

export const databaseName = 'bounce-ledger';
/** Invented data to look around in; never mixed with the user's. */
export const demoDatabaseName = 'bounce-ledger-demo';

/**
 * Opens the ledger, brought up to the newest version.
 * @param name another database than the user's, for tests
 */
export function openLedger(name = databaseName): Promise<Ledger> {
  return openDB<LedgerSchema>(name, migrations.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(oldVersion))
        migrate(database as unknown as IDBPDatabase, transaction as never);
    },
    // A page that holds an old version open would keep every other part of the extension waiting.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** Opens a ledger for one use, and closes it whatever comes of that. */
export async function withLedger<T>(open: () => Promise<Ledger>, use: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await open();
  try {
    return await use(ledger);
  } finally {
    ledger.close();
  }
}
