import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { HistoryPage } from '../../components/history/HistoryPage.tsx';
import { locale, say } from '../../components/words.ts';
import { deletedKey } from '../../lib/deletion.ts';
import { loadDemo, removeDemo } from '../../lib/demo/load-demo.ts';
import { extensionSettings } from '../../lib/extension-settings.ts';
import { createHistory } from '../../lib/history/history.ts';
import { parseRoute } from '../../lib/history/route.ts';
import { createImports } from '../../lib/import/import.ts';
import { deleteAll } from '../../lib/ledger/delete-all.ts';
import { databaseName, demoDatabaseName, openLedger } from '../../lib/ledger/schema.ts';
import { ledgerChannel } from '../../lib/messages.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The history page has no root element');
document.documentElement.lang = locale;
document.title = say('history.title');

/** Of this install, made once. */
async function ownSecret(): Promise<string> {
  const { secret } = await browser.storage.local.get('secret');
  if (typeof secret === 'string') return secret;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ secret: made });
  return made;
}

const settings = extensionSettings();
await settings.ready;
const shownDatabase = () => (settings.store.getState().demo ? demoDatabaseName : databaseName);
const changes = new BroadcastChannel(ledgerChannel);
const history = createHistory({
  openLedger: () => openLedger(shownDatabase()),
  async deleteLedger() {
    // First, so that no tab hands anything over to the ledger that is about to be made anew.
    await browser.storage.local.set({ [deletedKey]: Date.now() });
    await deleteAll(shownDatabase());
  },
  onLedgerChange: (callback) => changes.addEventListener('message', callback),
  changed: () => changes.postMessage(null),
  secret: await ownSecret(),
  account: parseRoute(location.hash).account,
});
const imports = createImports({
  openLedger: () => openLedger(shownDatabase()),
  account: () => history.store.getState().account,
  changed() {
    changes.postMessage(null);
    history.reload();
  },
});
settings.store.subscribe((after, before) => {
  if (after.demo !== before.demo) history.reload();
});

createRoot(root).render(
  <StrictMode>
    <HistoryPage
      history={history}
      settings={settings}
      imports={imports}
      demo={{
        async load(onProgress) {
          await loadDemo(Date.now(), onProgress);
          await settings.change({ demo: true });
        },
        async remove() {
          await settings.change({ demo: false });
          await removeDemo();
        },
      }}
    />
  </StrictMode>,
);
