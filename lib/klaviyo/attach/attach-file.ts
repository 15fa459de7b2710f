import { findFileField } from './find-file-field.ts';

/** What became of attaching: `refused` where the page took the file out again at once, as one does with what it rejects. */
export type Attaching = 'attached' | 'no-field' | 'refused';

/**
 * Puts a file into the field of Klaviyo's import dialog, as choosing it there would. Presses no button: what happens
 * with the file is the user's to confirm.
 */
export function attachFile(
  document: Document,
  url: URL,
  file: { readonly name: string; readonly text: string },
): Attaching {
  const field = findFileField(document, url);
  if (!field) return 'no-field';
  const transfer = new DataTransfer();
  transfer.items.add(new File([file.text], file.name, { type: 'text/csv' }));
  field.files = transfer.files;
  // React hears of a change by these events alone, `composed` so that they leave a shadow root.
  const isTaken = field.files?.length === 1;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return isTaken ? 'attached' : 'refused';
}
