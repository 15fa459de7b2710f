import { browser } from 'wxt/browser';
import { settingsKey } from './settings.ts';
import { createSettingsStore, type SettingsStore } from './settings-store.ts';

/** The settings in the extension's own storage, for any of its pages. */
export function extensionSettings(): SettingsStore {
  return createSettingsStore({
    read: async () => (await browser.storage.local.get(settingsKey))[settingsKey],
    write: (settings) => browser.storage.local.set({ [settingsKey]: settings }),
    onChange: (callback) =>
      browser.storage.onChanged.addListener((changes, area) => {
        const change = changes[settingsKey];
        if (area === 'local' && change) callback(change.newValue);
      }),
  });
}
