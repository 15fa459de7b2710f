import { elementLines, plain } from '../../text.ts';
import { parseBounceCategory } from '../../words/bounce-category.ts';
import { parseBounceType } from '../../words/bounce-type.ts';
import { parseColumnLabel } from '../../words/column-label.ts';
import { parseFigureLabel } from '../../words/figure-label.ts';
import { parseReportLabel } from '../../words/report-label.ts';

/** What one card of a report says: facts by their label, and what stands without one. */
interface FigureCard {
  readonly labelled: ReadonlyMap<string, string>;
  readonly name: string;
  readonly type: string;
  readonly category: string;
}

/** Longest text of a card, in characters; a longer one holds a list of its own. */
const longestCard = 1_000;

/** What the cards of a list are about, told by a label of its own: a campaign, a list, a provider. */
const saysOfWhat = (text: string) => ![null, 'count'].includes(parseReportLabel(text));

/** Does a text name a figure, or what the rows of a report are by? */
const isReportLabel = (text: string): boolean =>
  text.length <= 60 &&
  (parseReportLabel(text) !== null || parseFigureLabel(text) !== null || parseColumnLabel(text)?.strength === 'bounce');

/** A figure and nothing else. */
const isFigure = /^[([]?[\d.,\s\u00A0\u202F’']+%?[)\]]?$/u;

/** Reads a card: labels stand before their values, on a line of their own or before a colon. */
function readFigureCard(card: Element): FigureCard {
  const labelled = new Map<string, string>();
  let [name, type, category, label] = ['', '', '', ''];
  const lines = elementLines(card, longestCard)
    .split('\n')
    .flatMap((line) => line.split(/\s+[·•|]\s+|^[·•|]\s*|\s*[·•|]$/u))
    .filter((line) => line !== '');
  let last = '';
  for (const line of lines) {
    // A count and its percentage may stand in elements of their own.
    if (last !== '' && isFigure.test(line)) {
      labelled.set(last, `${labelled.get(last)}\n${line}`);
      continue;
    }
    last = label;
    if (label !== '') {
      labelled.set(label, line);
      label = '';
      continue;
    }
    const [head = '', ...value] = line.split(/[:：]\s*/u);
    if (value.length > 0 && isReportLabel(head)) labelled.set(plain(head), value.join(': '));
    else if (type === '' && parseBounceType(line)) type = line;
    else if (category === '' && parseBounceCategory(line)) category = line;
    // What a card is about stands above its figures, even where it is called like one.
    else if (isReportLabel(line) && (name + type !== '' || labelled.size > 0 || saysOfWhat(line))) label = line;
    else if (name === '') name = line;
  }
  return { labelled, name, type, category };
}

/** A list of cards as a table: a column for each label that its cards have, and for what stands there without one. */
export function figureCards(
  cards: readonly Element[],
): { readonly headers: readonly string[]; readonly cells: (card: Element) => Element[] } | null {
  const read = new Map(cards.map((card) => [card, readFigureCard(card)]));
  const labels = [...new Set([...read.values()].flatMap(({ labelled }) => [...labelled.keys()]))];
  const isTold = [...read.values()].filter(({ labelled }) => labelled.size > 0).length >= cards.length * 0.8;
  if (!isTold || labels.length > 20) return null;
  return {
    headers: ['', '', '', ...labels],
    cells: (card) => {
      const { labelled, name, type, category } = read.get(card) ?? readFigureCard(card);
      return [name, type, category, ...labels.map((label) => labelled.get(label) ?? '')].map((text) => {
        const cell = card.ownerDocument.createElement('span');
        // Lines stay apart as they are on the card.
        cell.append(
          ...text
            .split('\n')
            .map((line) => Object.assign(card.ownerDocument.createElement('div'), { textContent: line })),
        );
        return cell;
      });
    },
  };
}
