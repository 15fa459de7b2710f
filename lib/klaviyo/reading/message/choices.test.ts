import { expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { readChoices } from './choices.ts';

it.each([
  ['a menu of messages', '<select><option>Email 1</option><option selected>Email 2</option></select>', 'Email 2'],
  [
    'a box that opens one',
    '<div role="combobox" aria-expanded="false">Email 2 – Our story</div>',
    'Email 2 – Our story',
  ],
  ['a field with suggestions', '<input role="combobox" value="Email 3">', 'Email 3'],
  ['nothing', '<p>Email 1</p>', null],
  ['a number of rows', '<select><option>25</option><option selected>50</option></select>', null],
  ['a cell', '<table><tr><td><select><option selected>Hard</option></select></td></tr></table>', null],
])('is told of %s', (_, html, chosen) => {
  openPage(`<main><h1>Welcome series</h1>${html}</main>`);
  expect(readChoices(document)).toBe(chosen);
});

it.each([
  [
    'what the part with the list is called',
    '<section><h2>Email 2</h2><h3>Bounced 9</h3><ul id="list"></ul></section>',
    'Email 2',
  ],
  ['no section', '<section><h2>Bounced</h2><ul id="list"></ul></section>', null],
  ['no part beside it', '<section><h2>Email 1</h2></section><section><ul id="list"></ul></section>', null],
])('is told of %s', (_, html, chosen) => {
  openPage(`<main><h1>Welcome series</h1>${html}</main>`);
  expect(readChoices(document, document.querySelector('#list'))).toBe(chosen);
});
