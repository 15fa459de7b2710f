import { normaliseLabel, plain } from '../../text.ts';
import { parsePlainFigure } from '../../words/figure-label.ts';
import { figureLabels } from '../../words/labels.ts';
import { countOf } from './label-value.ts';

export type Figure = keyof typeof figureLabels;
export type Figures = Partial<Record<Figure, number>>;

const byLabel = Map.groupBy(
  (Object.entries(figureLabels) as [Figure, readonly string[]][]).flatMap(([figure, labels]) =>
    labels.map((label) => ({ figure, label })),
  ),
  ({ label }) => label,
);
/** What a label of a figure means; several where it may mean more than one. */
export const figuresOf = (label: string): Figure[] =>
  byLabel.get(normaliseLabel(label))?.map(({ figure }) => figure) ?? [];

export interface LabelledLine {
  readonly figures: readonly Figure[];
  /** All that the line says beside the label. */
  readonly value: string;
  readonly isCountFirst?: boolean;
}

/** Figures in one text with their label: `Sent May 12, 2026`, `Bounced: 318 (2.5%)`, `318 bounced`. */
export function labelled(text: string): LabelledLine | null {
  const line = plain(text);
  const colon = /^([^:\d]{2,40}):\s*(.*)$/u.exec(line);
  if (colon) return { figures: figuresOf(colon[1] ?? ''), value: colon[2] ?? '' };
  const whole = figuresOf(line.replace(/:$/, ''));
  if (whole.length > 0) return { figures: whole, value: '' };
  const plainly = parsePlainFigure(line);
  if (plainly) return { figures: [plainly], value: '' };
  const numberFirst = /^([\d.,'’\s]+(?:\([^)]*\)\s*)?)(\p{L}[\p{L}\s]{2,40})$/u.exec(line);
  if (numberFirst) return { figures: figuresOf(numberFirst[2] ?? ''), value: numberFirst[1] ?? '', isCountFirst: true };
  const words = line.split(' ');
  for (const length of [3, 2, 1]) {
    if (words.length <= length) continue;
    const figures = figuresOf(words.slice(0, length).join(' '));
    if (figures.length > 0) return { figures, value: words.slice(length).join(' ') };
  }
  // Korean puts the word behind: "2026년 6월 5일 오전 10:00 발송".
  const last = words.length > 1 ? figuresOf(words.at(-1) ?? '').filter((figure) => figure === 'sentAt') : [];
  return last.length > 0 ? { figures: last, value: words.slice(0, -1).join(' ') } : null;
}

/** "12,816 e-mails sent · 12,634 delivered", "18 902 e-mails envoyés, dont": figures in one line, each before what it counts. */
export function figuresInLine(line: string): { figure: Figure; value: number }[] {
  const parts = line.split(/\s[·•|](?:\s|$)|(?<=\p{L}),\s/u);
  if (parts.length < 2) return [];
  return parts.flatMap((part, index) => {
    const [, count = '', label = ''] = /^([\d.,'’\s]+?)\s(\D{3,40})$/u.exec(part.trim()) ?? [];
    const value = countOf(count);
    const figure = figuresOf(label).find((each) => each !== 'sentAt') ?? parsePlainFigure(label);
    // Behind other words a number of recipients may be the list's.
    const isOther = figure === 'recipients' && index > 0 && !/^\d/.test(line);
    return value === null || !figure || isOther ? [] : [{ figure, value }];
  });
}

/** How labels begin: settles at once for most texts that they are none. */
const beginnings = new Set([
  ...[...byLabel.keys()].map((label) => label.slice(0, 2)),
  // Words before that of the figure: "E-Mails gesendet", "Messages envoyés", "Correos enviados".
  ...['e-', 'em', 'ma', 'me', 'na', 'co', 'cu', 'mi', 'wi', 'ne', '이메', '메시', '수신'],
]);
export const mayBeLabel = (text: string) => /\d/.test(text.charAt(0)) || beginnings.has(text.slice(0, 2).toLowerCase());
