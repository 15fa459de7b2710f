import { saysLoading } from '../../words/list-states.ts';

/** What pages draw anywhere while they load. */
export const drawnWhileLoading =
  '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="shimmer" i], [class*="spinner" i]';

const skeletons = `${drawnWhileLoading}, [class*="placeholder" i]:not(input)`;

/** Placeholders of rows that are on their way; those inside of `list` are its own. */
export function showsSkeleton(within: ParentNode, list?: Element): boolean {
  return [...within.querySelectorAll(skeletons)].some(
    (element) => !list?.contains(element) && !(list && element.contains(list)) && element.checkVisibility(),
  );
}

/** Does a drawer or dialog without a list say that its list is on its way? Its texts are few then. */
export const isFrontLoading = (front: Element) =>
  front.matches(skeletons) ||
  showsSkeleton(front) ||
  [...front.querySelectorAll('*')].some(
    (part) => part.childElementCount === 0 && saysLoading(part) && part.checkVisibility(),
  );
