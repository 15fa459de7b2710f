import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessage } from '../lib/handle-message.ts';
import { openLedger } from '../lib/ledger/schema.ts';
import { ledgerChannel } from '../lib/messages.ts';

export default defineBackground({
  type: 'module',
  main() {
    const changes = new BroadcastChannel(ledgerChannel);
    // Registered in the first turn: a message wakes a stopped background, and is lost where nobody listens yet.
    browser.runtime.onMessage.addListener((data: unknown, sender, sendResponse: (answer: unknown) => void) => {
      void handleMessage(data, sender, {
        ownId: browser.runtime.id,
        now: Date.now(),
        openLedger,
        changed: () => changes.postMessage(null),
        async setBadge(tabId, { text, colour }) {
          await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
          await browser.action.setBadgeText({ tabId, text });
        },
      }).then(sendResponse);
      return true;
    });
  },
});
