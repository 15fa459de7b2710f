import { expect, test } from 'vitest';
import { bounceRowReader } from './bounce-rows.ts';
import { recogniseFileColumns } from './file-columns.ts';

const namesOf = (headers: readonly string[], rows: readonly (readonly string[])[]) => {
  const read = bounceRowReader(recogniseFileColumns(headers, rows), headers.length, ',');
  return rows.map((row) => {
    const reading = read(row);
    return reading.status === 'bounce' ? reading.row.name : reading.why;
  });
};
const facts = ['Hard', '550 5.1.1 No such user'];

test.each([
  ['First Name', 'Last Name'],
  ['Vorname', 'Nachname'],
  ['Nome', 'Cognome'],
])('first and last names in columns of their own are one name: %s, %s', (given, family) => {
  const headers = ['Email', family, given, 'Bounce Type', 'Bounce Reason'];
  const rows = [
    ['ann@shop.example', 'Lee', 'Ann', ...facts],
    ['bo@shop.example', '', 'Bo', ...facts],
    ['cy@shop.example', 'Fox', '', ...facts],
  ];
  expect(namesOf(headers, rows)).toEqual(['Ann Lee', 'Bo', 'Fox']);
});
