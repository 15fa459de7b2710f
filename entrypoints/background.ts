import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessage } from '../lib/handle-message.ts';
import { forgetOld, isForgettingDue } from '../lib/ledger/forget-old.ts';
import { openLedger, withLedger } from '../lib/ledger/schema.ts';
import { ledgerChannel } from '../lib/messages.ts';
import { parseSettings, settingsKey } from '../lib/settings.ts';

const forgottenKey = 'forgottenAt';

/** Forgets what is older than the user keeps, at most once a day: the background starts many times on one. */
async function forgetDaily(): Promise<void> {
  const { local } = browser.storage;
  const stored = await local.get([forgottenKey, settingsKey]);
  const { keepDays } = parseSettings(stored[settingsKey]);
  const last = stored[forgottenKey];
  if (keepDays === null || !isForgettingDue(typeof last === 'number' ? last : null, Date.now())) return;
  await local.set({ [forgottenKey]: Date.now() });
  await withLedger(openLedger, (ledger) => forgetOld(ledger, keepDays, Date.now()));
}

export default defineBackground({
  type: 'module',
  main() {
    const changes = new BroadcastChannel(ledgerChannel);
    forgetDaily().catch((error) => console.error('Old bounces could not be forgotten', error));
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
