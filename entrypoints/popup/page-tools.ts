import { browser } from 'wxt/browser';
import { pagePort } from '../../lib/messages.ts';
import { createPageTools, type PageTools } from '../../lib/page-tools.ts';

/** What can be asked of the page in a tab, beside following it. */
export function openPageTools(tab: number): PageTools {
  return createPageTools((onMessage, onClose) => {
    const port = browser.tabs.connect(tab, { name: pagePort, frameId: 0 });
    port.onMessage.addListener(onMessage);
    port.onDisconnect.addListener(() => {
      // Reading it is how the browser is told that "nobody there" was expected.
      void browser.runtime.lastError;
      onClose();
    });
    return { send: (request) => port.postMessage(request) };
  });
}
