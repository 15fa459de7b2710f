import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { locale, say } from '../../components/words.ts';
import { openLedger } from '../../lib/ledger/schema.ts';
import { klaviyoOrigin, ledgerChannel, type PageStatus, pagePort } from '../../lib/messages.ts';
import { createTabSummary } from '../../lib/tab-summary.ts';
import { Popup } from './Popup.tsx';

/** The tab to speak of: the one named in the address, else the one under the popup. */
async function tabId(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}

const root = document.getElementById('root');
if (!root) throw new Error('The popup has no root element');
document.documentElement.lang = locale;
document.title = say('popup.title');

const tab = await tabId();
const changes = new BroadcastChannel(ledgerChannel);
const summary = createTabSummary({
  connect(onStatus, onClose) {
    const port = browser.tabs.connect(tab, { name: pagePort, frameId: 0 });
    port.onMessage.addListener((status) => onStatus(status as PageStatus));
    port.onDisconnect.addListener(() => {
      // Reading it is how the browser is told that "nobody there" was expected.
      void browser.runtime.lastError;
      onClose();
    });
    return { send: (command) => port.postMessage(command) };
  },
  async isKlaviyoTab() {
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    return url !== undefined && URL.parse(url)?.origin === klaviyoOrigin;
  },
  openLedger,
  onLedgerChange: (callback) => changes.addEventListener('message', callback),
});

createRoot(root).render(
  <StrictMode>
    <Popup summary={summary} historyUrl={browser.runtime.getURL('/ledger.html')} />
  </StrictMode>,
);
