import { browser } from 'wxt/browser';

/** What Chrome and Edge call it; the polyfill knows Firefox's alone. */
interface Panels {
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

const { sidePanel, sidebarAction } = browser as unknown as Panels;
/** Asked for beforehand: the browser opens a panel only in the same turn as the user's click. */
let windowId = -1;
void browser.windows?.getCurrent().then(({ id }) => {
  windowId = id ?? -1;
});

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox). Call it from a click. */
export async function openPanel(): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
