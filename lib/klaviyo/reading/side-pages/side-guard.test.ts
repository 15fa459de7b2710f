import { expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { findTables } from '../../tables/find-tables.ts';
import { createListMemory } from '../capture/list-memory.ts';
import { createViewGuard } from '../capture/view-guard.ts';
import { createSideGuard } from './side-guard.ts';

function tableOf(people: readonly string[]) {
  const rows = people.map((email) => `<tr><td>${email}</td><td>2</td></tr>`).join('');
  openPage(`<table><thead><tr><th>Email</th><th>Opens</th></tr></thead><tbody>${rows}</tbody></table>`);
  const [table] = findTables(document);
  if (!table) throw new Error('no table');
  return table;
}

it('waits for people who are those of another list, drawn anew in a section beside the bounces', () => {
  const lists = createListMemory();
  const guard = createSideGuard(lists);
  const ofMessages = createViewGuard(lists);
  const bounced = ['ann@shop.example', 'bo@shop.example'];
  const others = ['cy@shop.example', 'dee@shop.example'];
  lists.remember({ identity: 'A', people: bounced, total: null, counter: 2 });
  const wait = (identity: string, people: readonly string[]) =>
    guard.waitBeside({ identity, table: tableOf(people), people }, ofMessages);
  expect(wait('B opened', bounced)).toBeGreaterThan(5_000);
  expect(wait('B opened', others)).toBeLessThanOrEqual(3_000);
});
