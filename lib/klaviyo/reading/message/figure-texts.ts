import { findCounts } from '../../numbers.ts';
import { drawnTexts, holds, parentOf } from '../../tables/composed-tree.ts';
import { headings, rankOf } from '../../tables/headings.ts';
import { anyTable } from '../../tables/table-elements.ts';
import { elementLines } from '../../text.ts';
import { namesComparison, namesOtherChannel, namesOtherMessages, namesVariation } from '../../words/other-figures.ts';

/** Where labels are none of the message's figures: tables are read as such, the rest is navigation and explanation. */
const elsewhere = `${anyTable}, [role="tablist"], [role="tooltip"], nav, aside, select, h1, script, style`;

/** Texts that are looked at: figures stand above a list, and a list may be long. */
const mostTexts = 3_000;
/** Longer and shorter texts, in characters, label no figure. */
const longestLabel = 120;
const shortestLabel = 2;

/** What is beside a chart names what is drawn, and counts it for the day under the pointer. */
const legend = 'ul, ol, dl, [class*="legend" i], [class*="tooltip" i]';
/** Pictures that are smaller are icons, in pixels. */
const leastChart = 120;

/** Texts in the picture of a ring or pie: the whole, and what it counts. More are those of an axis. */
const mostInRing = 4;

/** Are these the parts of a whole, each with how many and which share of it: the legend of a ring? */
const tellsParts = (list: Element) =>
  [...list.children]
    .map((entry) => elementLines(entry, longestLabel))
    .filter((lines) => /\d\s?%/.test(lines) && findCounts(lines).length === 1).length > 1;

function isOfChart(label: Element): boolean {
  const list = label.closest(legend);
  const beside = list === null ? [] : [...(list.parentElement?.children ?? [])];
  return beside.some(
    (sibling) =>
      sibling.matches('svg, canvas, [role="img"]') &&
      sibling.getBoundingClientRect().width >= leastChart &&
      !(
        list &&
        sibling.querySelector('circle, path') &&
        sibling.querySelectorAll('text').length <= mostInRing &&
        tellsParts(list)
      ),
  );
}

const isOthers = (heading: string) =>
  namesOtherChannel(heading) || namesVariation(heading) || namesComparison(heading) || namesOtherMessages(heading);

/**
 * The texts of a page that may label a figure of its message, each with the element around it, those of components
 * among them. Not what stands below a heading of another channel, of one part of an A/B test, of others' averages or of
 * other messages, with the headings below that; nor what explains a chart.
 */
export function* figureTexts(root: Element): Generator<{ readonly text: Text; readonly label: Element }, void> {
  let others: { readonly part: Element; readonly rank: number } | null = null;
  let seen = 0;
  for (const text of drawnTexts(root, (element) => element.matches(elsewhere))) {
    const label = text.parentElement;
    const { length } = text.data.trim();
    if (!label || length < shortestLabel || length > longestLabel) continue;
    if (++seen > mostTexts) return;
    const heading = label.closest(headings);
    if (others && !holds(others.part, label)) others = null;
    if (heading && (!others || rankOf(heading) <= others.rank)) {
      const part = isOthers(text.data) ? parentOf(heading) : null;
      others = part && { part, rank: rankOf(heading) };
    }
    if (!others && !isOfChart(label)) yield { text, label };
  }
}
