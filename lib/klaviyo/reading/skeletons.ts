const skeletons =
  '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="shimmer" i], [class*="spinner" i], [class*="placeholder" i]:not(input)';

/** Placeholders of rows that are on their way; those inside of `list` are its own. */
export function showsSkeleton(document: Document, list?: Element): boolean {
  return [...document.querySelectorAll(skeletons)].some(
    (element) => !list?.contains(element) && !(list && element.contains(list)) && element.checkVisibility(),
  );
}
