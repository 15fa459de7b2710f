import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';

/** The file that a button saves. */
export async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

export const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
