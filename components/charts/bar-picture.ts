/** A row of a picture of bars. */
export interface BarRow {
  readonly label: string;
  /** Its figure in words, at the end of its bar. */
  readonly text: string;
  /** Lengths on one scale with all other rows: one bar, or several beside each other, the oldest first. */
  readonly values: readonly number[];
  readonly tone: keyof Inks;
}

export interface BarPicture {
  readonly title: string;
  /** What it shows, for a picture that leaves the page: account, message, range. */
  readonly about: string;
  readonly rows: readonly BarRow[];
  /** What is usual, on the scale of the bars. */
  readonly band?: { readonly low: number; readonly high: number; readonly text: string } | undefined;
}

/** Colours as CSS writes them. */
export interface Inks {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly hard: string;
  readonly sender: string;
  readonly temporary: string;
  readonly untyped: string;
}

const width = 760;
const margin = 16;
const head = 64;
const rowHeight = 26;
const barLeft = 290;
/** Bars end here, so that there is room for the figure of the longest. */
const barRight = 640;
const barHeight = 14;
/** Letters of a label that fit before its bar. */
const labelLetters = 38;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const shortened = (text: string) => (text.length > labelLetters ? `${text.slice(0, labelLetters - 1)}…` : text);

/** Bars with their names and figures as an SVG file of its own, whatever the page looks like. */
export function barPicture({ title, about, rows, band }: BarPicture, inks: Inks, fontFamily: string): string {
  const most = Math.max(...rows.flatMap(({ values }) => values), band?.high ?? 0) || 1;
  const length = (value: number) => (value / most) * (barRight - barLeft);
  const bottom = head + rows.length * rowHeight;
  const height = bottom + (band ? 34 : margin);
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${x}" y="${y}" fill="${inks.ink}" font-size="13" ${more}>${escaped(words)}</text>`;
  const rect = (x: number, y: number, wide: number, high: number, fill: string) =>
    `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${wide.toFixed(1)}" height="${high.toFixed(1)}" fill="${fill}"/>`;
  const drawn = rows.map(({ label, text: figure, values, tone }, index) => {
    const top = head + index * rowHeight;
    const [only, ...others] = values;
    const bars =
      others.length === 0
        ? [rect(barLeft, top + 6, Math.max(1, length(only ?? 0)), barHeight, inks[tone])]
        : values.map((value, part) => {
            const step = (barRight - barLeft) / values.length;
            const high = Math.max(1, (value / most) * (rowHeight - 4));
            return rect(barLeft + part * step, top + rowHeight - 2 - high, step - 3, high, inks[tone]);
          });
    const end = others.length === 0 ? barLeft + length(only ?? 0) : barRight;
    return [
      text(barLeft - 10, top + 18, shortened(label), 'text-anchor="end"'),
      ...bars,
      text(end + 8, top + 18, figure, 'font-weight="600"'),
    ].join('');
  });
  const usual = band && [
    rect(barLeft + length(band.low), head, length(band.high) - length(band.low), bottom - head, inks.line),
    rect(barLeft, bottom + 10, 14, 10, inks.line),
    text(barLeft + 20, bottom + 20, band.text),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(fontFamily)}">`,
    `<title>${escaped(title)}</title>`,
    rect(0, 0, width, height, inks.ground),
    text(margin, margin + 15, title, 'font-weight="650"').replace('font-size="13"', 'font-size="16"'),
    text(margin, margin + 35, about).replace(inks.ink, inks.muted),
    ...(usual ?? []),
    ...drawn,
    '</svg>',
  ].join('');
}
