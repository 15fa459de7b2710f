import { describe, expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { page, side, table } from '../../fixtures/recipients-page.ts';
import { readSection } from './section.ts';

const sectionOf = (before: string) => {
  openPage(page(before, table(['Email address'], [['ann@shop.example']])));
  return readSection(
    document,
    new URL('https://www.klaviyo.com/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients'),
  );
};

describe('the open section among names in a row', () => {
  it.each([
    ['a class', 'class="is-active"'],
    ['a state of the element', 'data-state="on"'],
    ['an attribute without a value', 'data-active'],
    ['an attribute that says true', 'data-active="true"'],
    ['WAI-ARIA', 'aria-current="page"'],
  ])('is told by %s', (_, mark) => {
    expect(
      sectionOf(
        side([
          ['Opened', 40],
          ['Bounced', 2, mark],
          ['Skipped', 3],
        ]),
      ).open,
    ).toBe('bounced');
    expect(
      sectionOf(
        side([
          ['Opened', 40],
          ['Bounced', 2],
          ['Skipped', 3, mark],
        ]),
      ).open,
    ).toBe('skipped');
  });

  it.each(['data-active="false"', 'data-selected="false"', 'aria-current="false"', 'data-state="off"'])(
    'is not the one that says %s',
    (mark) => {
      expect(
        sectionOf(
          side([
            ['Opened', 40],
            ['Bounced', 2, mark],
          ]),
        ).open,
      ).toBe('unknown');
    },
  );

  it('is the one whose list item is marked, of links and of buttons', () => {
    const items = (tag: string) =>
      `<ul><li><${tag}>Opened 40</${tag}></li><li class="active"><${tag}>Bounced 2</${tag}></li></ul>`;
    expect(sectionOf(items('button')).open).toBe('bounced');
    expect(sectionOf(items('a')).open).toBe('bounced');
  });
});

describe('an open section with a name of its own', () => {
  const menu = (mark: string) =>
    side([
      ['Opened', 40],
      ['Came back', 38, mark],
      ['Skipped', 3],
    ]);

  it('is counted by its label where the heading says that it is that of bounces', () => {
    const current = menu('aria-current="page"');
    expect(sectionOf(`${current}<h2>Bounced</h2>`)).toMatchObject({ open: 'bounced', bouncedCount: 38 });
    expect(sectionOf(`${current}<h2>All of them</h2>`)).toMatchObject({ open: 'unknown', bouncedCount: null });
    expect(sectionOf(`${menu('')}<h2>Bounced</h2>`)).toMatchObject({ open: 'bounced', bouncedCount: null });
  });
});
