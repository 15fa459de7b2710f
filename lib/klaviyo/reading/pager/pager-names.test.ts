import { expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { readPager } from './pager.ts';

const url = new URL('https://www.klaviyo.com/campaign/01JQ8ZK4T0N3M5R7V9X1B2C3D4/reports/recipients');

/** The controls of a pager whose buttons are named so, in order; each has the id of its place. */
function pagerOf(names: readonly string[], text = '') {
  const buttons = names.map((name, index) => `<button id="b${index}" aria-label="${name}"><svg></svg></button>`);
  openPage(
    `<main><section><table><tbody><tr><td>ann@shop.example</td></tr></tbody></table><div>${text}${buttons.join('')}</div></section></main>`,
  );
  const table = document.querySelector('table');
  if (!table) throw new Error('the page has no table');
  return readPager(table, url);
}

it.each([
  ['Go to previous page', 'Go to next page'],
  ['Show previous page', 'Show next page'],
  ['Zur vorherigen Seite', 'Zur nächsten Seite'],
  ['Gehe zur vorigen Seite', 'Gehe zur nächsten Seite'],
  ['Vorheriger', 'Nächster'],
  ['Zur vorherigen Seite wechseln', 'Zur nächsten Seite wechseln'],
  ['Vorherige Seite anzeigen', 'Nächste Seite anzeigen'],
  ['Aller à la page précédente', 'Aller à la page suivante'],
  ['Afficher la page précédente', 'Afficher la page suivante'],
  ['Vai alla pagina precedente', 'Vai alla pagina successiva'],
  ['Vai alla pagina precedente', 'Vai alla prossima pagina'],
  ['이전 페이지로 이동', '다음 페이지로 이동'],
  ['이전 페이지로 가기', '다음 페이지로 가기'],
  ['이전 페이지 보기', '다음 페이지 보기'],
  ['Ir para a página anterior', 'Ir para a próxima página'],
  ['Ir à página anterior', 'Ir à página seguinte'],
  ['Ir a la página anterior', 'Ir a la página siguiente'],
  ['Mostrar página anterior', 'Mostrar página siguiente'],
  ['Gå till föregående sida', 'Gå till nästa sida'],
  ['Till föregående sidan', 'Till nästa sidan'],
  ['Ga naar vorige pagina', 'Ga naar volgende pagina'],
  ['Naar de vorige pagina', 'Naar de volgende pagina'],
  ['Przejdź do poprzedniej strony', 'Przejdź do następnej strony'],
  ['Pokaż poprzednią stronę', 'Pokaż następną stronę'],
  ['Idź do poprzedniej strony', 'Idź do następnej strony'],
])('finds Next by the sentence that a component library names it with: %s, %s', (before, after) => {
  const { next, previous } = pagerOf([before, after], '<span>25 pro Seite</span>');
  expect([previous?.id, next?.id]).toEqual(['b0', 'b1']);
});

it.each([
  ['Zur ersten Seite', 'Zur letzten Seite', 'Zur vorherigen Seite', 'Zur nächsten Seite'],
  ['Aller à la première page', 'Aller à la dernière page', 'Aller à la page précédente', 'Aller à la page suivante'],
  ['Vai alla prima pagina', "Vai all'ultima pagina", 'Vai alla pagina precedente', 'Vai alla pagina successiva'],
  ['첫 번째 페이지로 이동', '마지막 페이지로 이동', '이전 페이지로 이동', '다음 페이지로 이동'],
  ['Ir para a primeira página', 'Ir para a última página', 'Ir para a página anterior', 'Ir para a próxima página'],
  ['Ir a la primera página', 'Ir a la última página', 'Ir a la página anterior', 'Ir a la página siguiente'],
  ['Gå till första sidan', 'Gå till sista sidan', 'Gå till föregående sida', 'Gå till nästa sida'],
  ['Ga naar eerste pagina', 'Ga naar laatste pagina', 'Ga naar vorige pagina', 'Ga naar volgende pagina'],
  [
    'Przejdź do pierwszej strony',
    'Przejdź do ostatniej strony',
    'Przejdź do poprzedniej strony',
    'Przejdź do następnej strony',
  ],
])('tells First and Last from Previous and Next: %s', (toFirst, toLast, before, after) => {
  const { next, previous, first } = pagerOf([toFirst, before, after, toLast]);
  expect([first?.id, previous?.id, next?.id]).toEqual(['b0', 'b1', 'b2']);
});
