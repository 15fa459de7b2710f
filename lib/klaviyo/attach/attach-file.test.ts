import { beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
import { attachFile } from './attach-file.ts';
import { findFileField } from './find-file-field.ts';

const here = new URL('https://www.klaviyo.com/people/suppressed');
const file = { name: 'bounce-ledger_suppress.csv', text: 'Email\nann@shop.example\n' };
const dialog = (inside: string, title = 'Import suppressions') =>
  openPage(
    `<main><h1>Suppressed profiles</h1></main><div role="dialog" aria-modal="true"><h2>${title}</h2>${inside}<button>Upload</button></div>`,
  );

beforeEach(() => document.body.replaceChildren());

describe('the file field of the import dialog', () => {
  it.each([
    ['a bare field that takes CSV files', '<input type="file" accept=".csv" id="own">'],
    [
      'one hidden behind a drop zone',
      '<label class="dropzone">Drop a CSV here<input type="file" accept="text/csv" hidden id="own"></label>',
    ],
    ['one that takes anything, in a dialog about importing', '<p>Choose file</p><input type="file" id="own">'],
    [
      'one beside a field for pictures',
      '<input type="file" accept="image/*"><input type="file" accept=".csv,.txt" id="own">',
    ],
  ])('is found as %s', (_, inside) => {
    dialog(inside);
    expect(findFileField(document, here)?.id).toBe('own');
  });

  it('is found in an open shadow root', () => {
    openPage(
      '<main><div id="host"><template shadowrootmode="open"><form>Import CSV<input type="file" accept=".csv" id="own"></form></template></div></main>',
    );
    expect(findFileField(document, here)?.id).toBe('own');
  });

  it('is found in a German dialog', () => {
    dialog('<label>Datei auswählen<input type="file" id="own"></label>', 'Unterdrückte Profile importieren');
    expect(findFileField(document, here)?.id).toBe('own');
  });

  it.each([
    ['takes pictures', '<input type="file" accept="image/png">'],
    ['is for a logo', '<label>Upload your logo<input type="file" name="logo"></label>'],
    ['cannot be used', '<input type="file" accept=".csv" disabled>'],
    ['has a twin', '<input type="file" accept=".csv"><input type="file" accept=".csv">'],
  ])('is not one that %s', (_, inside) => {
    dialog(inside);
    expect(findFileField(document, here)).toBeNull();
  });

  it('is not one of a dialog that is not on show', () => {
    openPage(
      '<div role="dialog" style="display:none"><div><div><div><div>Import<input type="file" accept=".csv"></div></div></div></div></div>',
    );
    expect(findFileField(document, here)).toBeNull();
  });

  it('is nowhere but on the page of suppressed profiles', () => {
    dialog('<input type="file" accept=".csv">');
    expect(findFileField(document, new URL('https://www.klaviyo.com/lists/AbC123/import'))).toBeNull();
  });
});

describe('attaching a file', () => {
  it('puts it into the field and tells the page, and presses nothing', async () => {
    dialog('<input type="file" accept=".csv" id="own">');
    const heard: string[] = [];
    for (const type of ['input', 'change', 'click', 'submit'])
      document.body.addEventListener(type, () => heard.push(type));
    expect(attachFile(document, here, file)).toBe('attached');
    const [taken] = document.querySelector<HTMLInputElement>('#own')?.files ?? [];
    expect(taken?.name).toBe(file.name);
    expect(await taken?.text()).toBe(file.text);
    expect(heard).toEqual(['input', 'change']);
  });

  it('says where there is no field', () => {
    openPage('<main><h1>Suppressed profiles</h1></main>');
    expect(attachFile(document, here, file)).toBe('no-field');
  });
});
