import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PageToolsContext } from '../../components/mapping/tools-context.ts';
import { locale, say } from '../../components/words.ts';
import { extensionSettings } from '../../lib/extension-settings.ts';
import { Popup } from './Popup.tsx';
import { openPageTools } from './page-tools.ts';
import { openPanel } from './panel.ts';
import { followTab } from './tab.ts';

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

const settings = extensionSettings();
const [tab] = await Promise.all([tabId(), settings.ready]);
const summary = followTab(tab, new AbortController().signal);

createRoot(root).render(
  <StrictMode>
    <PageToolsContext value={openPageTools(tab)}>
      <Popup
        summary={summary}
        settings={settings}
        historyUrl={browser.runtime.getURL('/ledger.html')}
        onKeepOpen={async () => {
          await openPanel();
          window.close();
        }}
      />
    </PageToolsContext>
  </StrictMode>,
);
