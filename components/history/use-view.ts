import { routeHash, type View } from '../../lib/history/route.ts';
import { usePage } from './page-context.tsx';
import type { SortState } from './sort-rows.ts';
import { replaceHash } from './use-route.ts';

/**
 * A choice that stands in the address, so that reloading, *Back* and bookmarks keep it. What stands there and is no
 * option counts as the first.
 */
export function useChoice<Option extends string>(
  name: keyof View,
  options: readonly Option[],
  first: NoInfer<Option>,
): [Option, (option: Option) => void] {
  const { route } = usePage();
  const chosen = options.find((option) => option === route.view[name]) ?? first;
  const choose = (option: Option) => {
    const { [name]: _before, ...rest } = route.view;
    replaceHash(routeHash({ ...route, view: option === first ? rest : { ...rest, [name]: option } }));
  };
  return [chosen, choose];
}

const textOf = ({ column, descending }: SortState) => `${column}-${descending ? 'down' : 'up'}`;

/** The same for the order of a table's rows. @param columns keys of those that can be sorted by */
export function useSort(columns: readonly string[], first: SortState): [SortState, (sort: SortState) => void] {
  const all = columns.flatMap((column) => [true, false].map((descending) => ({ column, descending })));
  const [chosen, choose] = useChoice('sort', all.map(textOf), textOf(first));
  return [all.find((sort) => textOf(sort) === chosen) ?? first, (sort) => choose(textOf(sort))];
}
