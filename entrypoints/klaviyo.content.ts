import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { deletedKey } from '../lib/deletion.ts';
import { answerRequest } from '../lib/klaviyo/mapping/answer-request.ts';
import { openMappings } from '../lib/klaviyo/mapping/open-mappings.ts';
import { createPageReader } from '../lib/klaviyo/reading/page-reader.ts';
import { readRest } from '../lib/klaviyo/reading/walks/read-rest.ts';
import { pagePort, parsePageCommand, type RuntimeMessage } from '../lib/messages.ts';
import { createTabReading } from '../lib/tab-reading.ts';

/** How long a person is taken to look at the popup or the panel, in milliseconds. */
const looksFor = 60_000;

export default defineContentScript({
  matches: ['https://www.klaviyo.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    const { signal } = ctx;
    const popups = new Set<ReturnType<typeof browser.runtime.connect>>();
    let stop = new AbortController();
    let walking = false;

    // After an update the old script goes on running without an extension behind it; only asking `isInvalid` ends it.
    const tell = async <Answer>(message: RuntimeMessage): Promise<Answer> => {
      if (ctx.isInvalid) return new Promise(() => {});
      return browser.runtime.sendMessage(message) as Promise<Answer>;
    };
    const mappings = openMappings(
      {
        get: (key) => browser.storage.local.get(key),
        set: (items) => browser.storage.local.set(items),
        onChange: (key, callback) =>
          browser.storage.onChanged.addListener((changes, area) => {
            if (area === 'local' && key in changes) callback(changes[key]?.newValue);
          }),
      },
      () => void reading.reader()?.look(),
    );
    /** A side panel stays open all day; somebody looks at it for a while after opening or asking. */
    let seenUntil = 0;
    const see = () => {
      seenUntil = performance.now() + looksFor;
    };
    let badge: 'none' | 'not-recognised' | 'ledger' = 'none';
    const reading = createTabReading(
      (ending) =>
        createPageReader({
          document,
          url: () => new URL(location.href),
          send: tell,
          sendPage: tell,
          onChange(status) {
            for (const popup of popups) popup.postMessage(status);
            const next = status.state === 'not-recognised' ? 'not-recognised' : 'none';
            const shown =
              status.state === 'bounces' || status.state === 'no-bounces' || status.state === 'overview'
                ? 'ledger'
                : next;
            if (shown !== badge && shown !== 'ledger') void tell({ type: 'badgeChanged', badge: next }).catch(() => {});
            badge = shown;
          },
          mappings: mappings.all,
          isSeen: () => popups.size > 0 && performance.now() < seenUntil,
          signal: ending,
        }),
      () => {
        badge = 'none';
        void tell({ type: 'badgeChanged', badge }).catch(() => {});
        for (const popup of popups) popup.disconnect();
        popups.clear();
      },
      () => location.href,
      signal,
    );
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && deletedKey in changes) reading.throwAway();
    });
    // A page that the browser kept aside meanwhile was told nothing.
    const askWhetherDeleted = async () => {
      const { [deletedKey]: deletedAt } = await browser.storage.local.get(deletedKey);
      if (typeof deletedAt === 'number') reading.outdate(deletedAt);
    };
    addEventListener('pageshow', ({ persisted }) => void (persisted && !ctx.isInvalid && askWhetherDeleted()), {
      signal,
    });

    // `navigate` comes before the address and the page have changed; `navigatesuccess` after.
    const { navigation } = window as { navigation?: EventTarget };
    navigation?.addEventListener('navigatesuccess', () => void reading.goOn()?.look(), { signal });

    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== pagePort || ctx.isInvalid) return;
      const reader = reading.reader();
      if (!reader) {
        port.disconnect();
        return;
      }
      popups.add(port);
      see();
      port.onDisconnect.addListener(() => void popups.delete(port));
      port.postMessage(reader.status());
      void reader.look();
      port.onMessage.addListener((data) => {
        see();
        const command = parsePageCommand(data);
        if (command !== null && typeof command !== 'string' && 'type' in command) {
          reader.attach(command);
          return;
        }
        if (command !== null && typeof command !== 'string') {
          void answerRequest(command, document, new URL(location.href), mappings).then(async (answer) => {
            if (answer.answer === 'done') await reader.look();
            port.postMessage(answer);
          });
          return;
        }
        if (command === 'stopReading') stop.abort();
        if (command !== 'readRest' || walking) return;
        walking = true;
        stop = new AbortController();
        void readRest(reader, AbortSignal.any([stop.signal, reading.signal()])).finally(() => {
          walking = false;
        });
      });
    });
  },
});
