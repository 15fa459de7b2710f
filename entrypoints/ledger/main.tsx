import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HistoryPage } from '../../components/HistoryPage.tsx';
import { locale, say } from '../../components/words.ts';
import { createHistory } from '../../lib/history.ts';
import { openLedger } from '../../lib/ledger/schema.ts';
import { ledgerChannel } from '../../lib/messages.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The history page has no root element');
document.documentElement.lang = locale;
document.title = say('history.title');

const changes = new BroadcastChannel(ledgerChannel);
const history = createHistory({
  openLedger,
  onLedgerChange: (callback) => changes.addEventListener('message', callback),
  changed: () => changes.postMessage(null),
});

createRoot(root).render(
  <StrictMode>
    <HistoryPage history={history} />
  </StrictMode>,
);
