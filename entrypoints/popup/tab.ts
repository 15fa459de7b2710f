import { browser } from 'wxt/browser';
import { openLedger } from '../../lib/ledger/schema.ts';
import { klaviyoOrigin, ledgerChannel, type PageStatus, pagePort } from '../../lib/messages.ts';
import { createTabSummary, type TabSummaryStore } from '../../lib/tab-summary.ts';

/** Follows a tab's page and what the ledger holds of it, until `signal`. */
export function followTab(tab: number, signal: AbortSignal): TabSummaryStore {
  return createTabSummary({
    connect(onStatus, onClose) {
      const port = browser.tabs.connect(tab, { name: pagePort, frameId: 0 });
      port.onMessage.addListener((status) => onStatus(status as PageStatus));
      port.onDisconnect.addListener(() => {
        // Reading it is how the browser is told that "nobody there" was expected.
        void browser.runtime.lastError;
        onClose();
      });
      return { send: (command) => port.postMessage(command), close: () => port.disconnect() };
    },
    async isKlaviyoTab() {
      const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
      return url !== undefined && URL.parse(url)?.origin === klaviyoOrigin;
    },
    openLedger,
    onLedgerChange(callback, signal) {
      const changes = new BroadcastChannel(ledgerChannel);
      changes.addEventListener('message', callback);
      signal.addEventListener('abort', () => changes.close(), { once: true });
    },
    signal,
  });
}
