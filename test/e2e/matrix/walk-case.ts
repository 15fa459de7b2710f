import type { Page } from 'playwright-core';
import type { ShopMessage } from '../../klaviyo/shop.ts';

/** How long one case may take; what takes longer will not come. */
const patience = 8_000;

/** Presses "Read the rest" where there is a rest, and gives what hindered the reading, else `null`. */
export async function walkCase(popup: Page, { name, channel }: ShopMessage): Promise<string | null> {
  const rest = popup.getByRole('button', { name: 'Read the rest' });
  // The date range above a flow message's list always narrows it, and the popup says so instead of "all".
  const all = channel === 'flow' ? popup.getByText(/A filter is on/) : popup.getByText(/^All [\d,]+ (?:rows )?read$/);
  try {
    await popup.getByRole('heading', { name, exact: true }).waitFor({ timeout: patience });
    await rest.or(all).first().waitFor({ timeout: patience });
    if (await rest.isVisible()) {
      await rest.click();
      // A flow's list is said to be narrowed from the start: there the walk itself is waited for, unless it is over
      // before one could look.
      if (channel === 'flow')
        await popup
          .getByRole('button', { name: 'Stop' })
          .waitFor({ timeout: 1_500 })
          .catch(() => {});
      await all.waitFor({ timeout: patience });
    }
    // Reading is over when the page is back where it was.
    await popup.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: patience });
    return null;
  } catch {
    const stop = popup.getByRole('button', { name: 'Stop' });
    if (await stop.isVisible()) await stop.click();
    return `the popup says: ${(await popup.locator('#root').innerText()).replace(/\s+/g, ' ').slice(0, 160)}`;
  }
}
