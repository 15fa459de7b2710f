import { namesComparison, namesOtherChannel, namesVariation } from '../words/other-figures.ts';

const isOthers = (heading: string) => namesOtherChannel(heading) || namesVariation(heading) || namesComparison(heading);

/**
 * Tells of the texts of a page, one after the other, whether they stand below a heading of another channel, of one part
 * of an A/B test, or of others' averages: figures there are not the message's.
 */
export function headedByOthers(): (element: Element, text: string) => boolean {
  let part: Element | null = null;
  return (element, text) => {
    const heading = element.closest('h2, h3, h4, h5, h6, [role="heading"]');
    if (heading) part = isOthers(text) ? heading.parentElement : null;
    return part?.contains(element) ?? false;
  };
}
