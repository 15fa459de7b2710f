import { mayLoadMore, saysLoadMore } from '../../words/load-more.ts';
import { follows } from './pager-controls.ts';
import { meansLoosely } from './pager-names.ts';
import { isEnabled, namesOf } from './pressable.ts';

/**
 * Does something below the rows, or a pager above them, lead on by its name? It need not be the list's own, and is not
 * pressed for that; but a list beside which it stands is not called whole without a count.
 */
export function hintsAtMore(control: HTMLElement, table: Element): boolean {
  const mayBe =
    meansLoosely(control, 'next') ||
    (follows(control, table) && namesOf(control).some((name) => saysLoadMore(name) || mayLoadMore(name)));
  return mayBe && isEnabled(control);
}
