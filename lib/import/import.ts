import { createStore, type StoreApi } from 'zustand/vanilla';
import { examineFile } from '../klaviyo/files/examine-file.ts';
import { accountKey } from '../ledger/account.ts';
import { readImports } from '../ledger/imports/read-imports.ts';
import { startImport } from '../ledger/imports/record-import.ts';
import { undoImport } from '../ledger/imports/undo-import.ts';
import { readAccounts, readMessages } from '../ledger/read-history.ts';
import type { ImportRecord } from '../ledger/records.ts';
import { type Ledger, withLedger } from '../ledger/schema.ts';
import { firstChoice, type ImportChoice, missingOf, planOf } from './choice.ts';
import { runImport } from './file.ts';
import type { ChosenFile, FilePhase, Imports } from './state.ts';

export interface ImportsStore {
  readonly store: StoreApi<Imports>;
  /** Looks through files; nothing is stored before `start`. */
  readonly add: (files: Iterable<File>) => Promise<void>;
  readonly change: (id: string, change: Partial<ImportChoice>) => void;
  readonly start: (id: string) => Promise<void>;
  /** Stops a file at whatever it is, or takes it off the list. */
  readonly cancel: (id: string) => void;
  readonly undo: (record: ImportRecord) => Promise<void>;
  /** Reads accounts and past imports again: after another account was chosen, or the ledger changed. */
  readonly refresh: () => Promise<void>;
}

export interface ImportsOptions {
  readonly openLedger: () => Promise<Ledger>;
  /** Key of the account on show; `null` where the ledger is empty. */
  readonly account: () => string | null;
  /** Tells the other pages of the extension that the ledger has changed. */
  readonly changed: () => void;
}

/** A lock says that an import is running, and ends with the page that runs it. */
const lockOf = (id: string) => `bounce-ledger-import:${id}`;

async function messagesOf(ledger: Ledger, accounts: readonly string[]): Promise<Imports['messages']> {
  return Object.fromEntries(
    await Promise.all(accounts.map(async (of) => [of, await readMessages(ledger, of)] as const)),
  );
}

/** A file as a ledger from which everything was deleted leaves it: what was taken in is gone, and its message is none. */
function stillThere(file: ChosenFile, kept: ReadonlySet<string>, messages: Imports['messages']): ChosenFile[] {
  const { phase } = file;
  if (phase.state === 'ended') return kept.has(phase.record.id) ? [file] : [];
  if (phase.state !== 'ready') return [file];
  const { account, message } = phase.choice;
  const known = account === null ? undefined : messages[account];
  const isGone =
    message !== null && message !== 'new' && known !== undefined && !known.some(({ id }) => id === message);
  return isGone ? [{ ...file, phase: { ...phase, choice: { ...phase.choice, message: null } } }] : [file];
}

/** Files on their way into the ledger, and those that are in it. */
export function createImports({ openLedger, account, changed }: ImportsOptions): ImportsStore {
  const store = createStore<Imports>(() => ({
    files: [],
    past: [],
    accounts: [],
    messages: {},
    undoing: null,
    failed: false,
  }));
  const contents = new Map<string, { readonly file: File; readonly stopping: AbortController }>();

  const inLedger = <T>(use: (ledger: Ledger) => Promise<T>) => withLedger(openLedger, use);
  const phaseOf = (id: string) => store.getState().files.find((file) => file.id === id)?.phase;
  const setPhase = (id: string, phase: FilePhase) =>
    store.setState(({ files }) => ({ files: files.map((file) => (file.id === id ? { ...file, phase } : file)) }));
  const remove = (id: string) => {
    contents.delete(id);
    store.setState(({ files }) => ({ files: files.filter((file) => file.id !== id) }));
  };
  const loadMessages = async (of: string) => {
    const messages = await inLedger((ledger) => readMessages(ledger, of));
    store.setState((state) => ({ messages: { ...state.messages, [of]: messages } }));
    return messages;
  };

  const refresh = async () => {
    try {
      const of = account();
      const { held = [] } = await navigator.locks.query();
      const running = new Set(held.map(({ name }) => name));
      await inLedger(async (ledger) => {
        const accounts = await readAccounts(ledger);
        const past = of === null ? [] : await readImports(ledger, of);
        const messages = await messagesOf(ledger, Object.keys(store.getState().messages));
        const kept = new Set((await ledger.getAllKeys('imports')).map(([, id]) => id));
        store.setState(({ files }) => ({
          files: files.flatMap((file) => stillThere(file, kept, messages)),
          messages,
          accounts:
            of === null || accounts.some(({ id }) => id === of) ? accounts : [{ id: of, name: null }, ...accounts],
          failed: false,
          past: past.map((one) => ({
            ...one,
            interrupted: one.record.state === 'running' && !running.has(lockOf(one.record.id)),
          })),
        }));
      });
    } catch (error) {
      console.error('The imports could not be read', error);
      store.setState({ failed: true });
    }
  };

  const examine = async (id: string, file: File, signal: AbortSignal) => {
    const examination = await examineFile(file, (share) => setPhase(id, { state: 'examining', share }), signal);
    if (examination.status === 'stopped') return remove(id);
    if (examination.status === 'refused')
      return setPhase(id, { state: 'refused', why: examination.why, row: examination.row });
    const of = account();
    const messages = of === null ? [] : await loadMessages(of);
    setPhase(id, {
      state: 'ready',
      examined: examination,
      failed: false,
      choice: firstChoice(examination, file.name, of, messages),
    });
  };

  return {
    store,
    refresh,
    async add(files) {
      const added = Array.from(files, (file) => ({ id: crypto.randomUUID(), file, stopping: new AbortController() }));
      for (const { id, ...content } of added) contents.set(id, content);
      store.setState((state) => ({
        files: [
          ...state.files,
          ...added.map(({ id, file: { name, size } }) => ({
            id,
            name,
            size,
            phase: { state: 'examining', share: 0 } as const,
          })),
        ],
      }));
      // One after the other: each reads as fast as the disk does.
      for (const { id, file, stopping } of added) {
        if (!contents.has(id)) continue;
        await examine(id, file, stopping.signal).catch((error) => {
          console.error('The file could not be looked through', error);
          setPhase(id, { state: 'refused', why: 'unreadable', row: null });
        });
      }
    },
    change(id, change) {
      const phase = phaseOf(id);
      if (phase?.state !== 'ready') return;
      // Another account has other messages.
      const choice = { ...phase.choice, ...('account' in change ? { message: null } : {}), ...change };
      setPhase(id, { ...phase, choice });
      const of = choice.account;
      if (of !== null && !store.getState().messages[of])
        loadMessages(of).catch((error) => console.error('The messages could not be read', error));
    },
    async start(id) {
      const phase = phaseOf(id);
      const content = contents.get(id);
      if (!content || phase?.state !== 'ready' || missingOf(phase.examined, phase.choice) !== null) return;
      const { examined, choice } = phase;
      const started = performance.now();
      setPhase(id, { state: 'running', rows: 0, share: 0, rowsPerSecond: null });
      try {
        const end = await inLedger(async (ledger) => {
          const known = await readMessages(
            ledger,
            choice.account ?? accountKey({ id: null, name: choice.accountName }),
          );
          const plan = planOf(examined, choice, known);
          const now = Date.now();
          const record = await startImport(ledger, {
            account: plan.account,
            at: now,
            fileName: content.file.name.slice(0, 200),
            ...(choice.account === null ? { accountName: choice.accountName.trim().slice(0, 100) } : {}),
            kind: plan.kind,
          });
          return navigator.locks.request(lockOf(record.id), () =>
            runImport({
              ledger,
              file: content.file,
              examined,
              plan,
              record,
              messages: known,
              now,
              signal: content.stopping.signal,
              onProgress(rows, share) {
                const seconds = (performance.now() - started) / 1_000;
                setPhase(id, {
                  state: 'running',
                  rows,
                  share,
                  rowsPerSecond: seconds < 0.5 ? null : Math.round(rows / seconds),
                });
              },
            }),
          );
        });
        setPhase(id, { state: 'ended', ...end });
      } catch (error) {
        // The ledger could not be opened or the import not be begun: nothing is stored, and it can be tried again.
        console.error('The file could not be taken in', error);
        setPhase(id, { ...phase, failed: true });
      }
      changed();
      await refresh();
    },
    cancel(id) {
      contents.get(id)?.stopping.abort();
      const state = phaseOf(id)?.state;
      if (state !== 'running' && state !== 'examining') remove(id);
    },
    async undo({ account: of, id }) {
      store.setState({ undoing: { id, share: 0 }, failed: false });
      let failed = false;
      try {
        const undone = await inLedger((ledger) =>
          undoImport(ledger, of, id, (share) => store.setState({ undoing: { id, share } })),
        );
        store.setState(({ files }) => ({
          files: files.map((file) =>
            undone && file.phase.state === 'ended' && file.phase.record.id === id
              ? { ...file, phase: { ...file.phase, record: undone } }
              : file,
          ),
        }));
      } catch (error) {
        console.error('The import could not be undone', error);
        failed = true;
      }
      store.setState({ undoing: null });
      changed();
      await refresh();
      if (failed) store.setState({ failed });
    },
  };
}
