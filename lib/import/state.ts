import type { Examined, Refusal } from '../klaviyo/files/examine-file.ts';
import type { KnownMessage, PastImport } from '../ledger/imports/read-imports.ts';
import type { Account } from '../ledger/read-history.ts';
import type { ImportRecord } from '../ledger/records.ts';
import type { ImportChoice } from './choice.ts';
import type { ImportFailure } from './file.ts';

/** examining → refused | ready; ready → running → ended. */
export type FilePhase =
  | { readonly state: 'examining'; readonly share: number }
  | { readonly state: 'refused'; readonly why: Refusal; readonly row: number | null }
  | { readonly state: 'ready'; readonly examined: Examined; readonly choice: ImportChoice; readonly failed: boolean }
  | { readonly state: 'running'; readonly rows: number; readonly share: number; readonly rowsPerSecond: number | null }
  | { readonly state: 'ended'; readonly record: ImportRecord; readonly failure: ImportFailure | null };

export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly phase: FilePhase;
}

/** A past import as the list shows it. */
export interface ListedImport extends PastImport {
  /** Left in the middle by a page that is gone. */
  readonly interrupted: boolean;
}

export interface Imports {
  readonly files: readonly ChosenFile[];
  readonly past: readonly ListedImport[];
  readonly accounts: readonly Pick<Account, 'id' | 'name'>[];
  /** Messages that can be chosen, by account, latest first. */
  readonly messages: Readonly<Record<string, readonly KnownMessage[]>>;
  /** The import that is being undone, and how far. */
  readonly undoing: { readonly id: string; readonly share: number } | null;
  /** The past imports could not be read, or one not be undone. */
  readonly failed: boolean;
}
