import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PageToolsContext } from '../../components/mapping/tools-context.ts';
import { locale, say } from '../../components/words.ts';
import { extensionSettings } from '../../lib/extension-settings.ts';
import type { TabSummaryStore } from '../../lib/tab-summary.ts';
import { Popup } from '../popup/Popup.tsx';
import { openPageTools } from '../popup/page-tools.ts';
import { followTab } from '../popup/tab.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The side panel has no root element');
document.documentElement.lang = locale;
document.title = say('popup.title');

const settings = extensionSettings();

/** The tab on show in the panel's own window; one named in the address stays. */
function useTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab, setTab] = useState<number | null>(Number.isInteger(named) && named > 0 ? named : null);
  useEffect(() => {
    if (named > 0) return;
    const ask = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab(active?.id ?? null);
    };
    void ask();
    browser.tabs.onActivated.addListener(ask);
    return () => browser.tabs.onActivated.removeListener(ask);
  }, [named]);
  return tab;
}

function SidePanel() {
  const tab = useTab();
  return tab === null ? null : <OfTab key={tab} tab={tab} />;
}

function OfTab({ tab }: { readonly tab: number }) {
  const [summary, setSummary] = useState<TabSummaryStore | null>(null);
  useEffect(() => {
    const following = new AbortController();
    setSummary(followTab(tab, following.signal));
    return () => following.abort();
  }, [tab]);
  const [tools] = useState(() => openPageTools(tab));
  const historyUrl = browser.runtime.getURL('/ledger.html');
  return (
    summary && (
      <PageToolsContext value={tools}>
        <Popup summary={summary} settings={settings} historyUrl={historyUrl} />
      </PageToolsContext>
    )
  );
}

await settings.ready;
createRoot(root).render(
  <StrictMode>
    <SidePanel />
  </StrictMode>,
);
