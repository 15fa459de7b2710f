import { normaliseLabel } from '../text.ts';
import { saysLoadMore } from '../words/load-more.ts';
import { follows } from './pager-controls.ts';
import { meansLoosely } from './pager-names.ts';
import { isEnabled, namesOf } from './pressable.ts';

/** "More", "View more": may lead on, or elsewhere. */
const maybe =
  /^(?:(?:view|see|show|load|voir|ver|vedi|bekijk|visa|zobacz) )?(?:more|all|mehr|plus|mas|altro|mais|meer|fler|wiecej|더)(?: \d+)?$/u;

/**
 * Does something below the rows, or a pager above them, lead on by its name? It need not be the list's own, and is not
 * pressed for that; but a list beside which it stands is not called whole without a count.
 */
export function hintsAtMore(control: HTMLElement, table: Element): boolean {
  const mayBe =
    meansLoosely(control, 'next') ||
    (follows(control, table) &&
      namesOf(control).some((name) => saysLoadMore(name) || maybe.test(normaliseLabel(name))));
  return mayBe && isEnabled(control);
}
