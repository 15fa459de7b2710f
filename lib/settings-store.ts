import { createStore, type StoreApi } from 'zustand/vanilla';
import { defaultSettings, parseSettings, type Settings } from './settings.ts';

/** Where settings are kept: the extension's own storage. */
export interface SettingsStorage {
  readonly read: () => Promise<unknown>;
  readonly write: (settings: Settings) => Promise<void>;
  /** Calls back when any page of the extension has written. */
  readonly onChange: (callback: (stored: unknown) => void) => void;
}

export interface SettingsStore {
  readonly store: StoreApi<Settings>;
  /** Resolves when what is stored has been read. */
  readonly ready: Promise<void>;
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

/** The settings of every page of the extension, kept the same in all of them. */
export function createSettingsStore({ read, write, onChange }: SettingsStorage): SettingsStore {
  const store = createStore<Settings>(() => defaultSettings);
  const take = (stored: unknown) => store.setState(parseSettings(stored), true);
  onChange(take);
  return {
    store,
    ready: read().then(take, (error) => console.error('The settings could not be read', error)),
    async change(change) {
      const next = parseSettings({ ...store.getState(), ...change });
      store.setState(next, true);
      await write(next);
    },
  };
}
