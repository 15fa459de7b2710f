/** What decides how a shape looks; the file must carry it, since the page's style sheets stay behind. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  // Without it the halo of a label covers the label.
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** What stands around a chart on its page, and goes with it into a picture. */
export interface AroundChart {
  readonly title: string;
  /** What the chart shows: account, measure, range. */
  readonly about: string;
  /** Its signs with their words, as a list; `null` for none. */
  readonly legend: HTMLElement | null;
}

const space = 'http://www.w3.org/2000/svg';
/** Around the picture, and between its parts, in pixels. */
const margin = 16;
const titleHeight = 44;

/**
 * A chart with its title and legend, as an SVG file of its own. It looks as the chart does on a light page, whatever the
 * theme is: pictures go into reports and onto paper.
 */
export function chartAsSvg(chart: SVGSVGElement, around: AroundChart): string {
  return onLightPage(() => drawChart(chart, around));
}

/** Reads styles as on a light page. Nothing of it is seen: the page is not drawn in between. */
export function onLightPage<T>(read: () => T): T {
  // A class, because the build turns each `color-scheme` of a style sheet into more than that (theme.css).
  const { classList } = document.documentElement;
  classList.add('as-light');
  try {
    return read();
  } finally {
    classList.remove('as-light');
  }
}

function drawChart(chart: SVGSVGElement, { title, about, legend }: AroundChart): string {
  const page = getComputedStyle(document.body);
  const picture = document.createElementNS(space, 'svg');
  const put = (name: 'rect' | 'text', attributes: Readonly<Record<string, string | number>>, text = '') => {
    const shape = document.createElementNS(space, name);
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, String(value));
    shape.textContent = text;
    picture.append(shape);
  };
  const place = (drawing: SVGSVGElement, x: number, y: number) => {
    const copy = asItLooks(drawing);
    copy.setAttribute('x', String(x));
    copy.setAttribute('y', String(y));
    picture.append(copy);
  };
  const width = chart.clientWidth + 2 * margin;
  const chartTop = margin + titleHeight;
  const legendTop = chartTop + chart.clientHeight + margin;
  const height = legendTop + (legend ? legend.clientHeight + margin : 0);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }))
    picture.setAttribute(name, String(value));
  const words = { 'font-family': page.fontFamily, fill: page.color };
  put('rect', { width: '100%', height: '100%', fill: page.backgroundColor });
  put('text', { ...words, x: margin, y: margin + 15, 'font-size': 16, 'font-weight': 650 }, title);
  put('text', { ...words, x: margin, y: margin + 35, 'font-size': 13 }, about);
  place(chart, margin, chartTop);
  // The signs stand where the page has put them: it has already found out how many fit into a line.
  const box = legend?.getBoundingClientRect();
  for (const entry of box ? (legend?.children ?? []) : []) {
    const sign = entry.querySelector('svg');
    if (!sign || !box) continue;
    const from = sign.getBoundingClientRect();
    const x = margin + from.left - box.left;
    const y = legendTop + from.top - box.top;
    place(sign, x, y);
    const { fontSize, color } = getComputedStyle(entry);
    put(
      'text',
      { ...words, fill: color, x: x + from.width + 5, y: y + from.height / 2 + 4, 'font-size': fontSize },
      entry.textContent?.trim(),
    );
  }
  return new XMLSerializer().serializeToString(picture);
}

/** A drawing with what the page's style sheets say of it. */
function asItLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  drawing.querySelectorAll('*').forEach((shape, index) => {
    const style = getComputedStyle(shape);
    const target = copies[index];
    // As attributes, because the content security policy keeps style attributes from pictures made here.
    for (const name of painted) target?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'href']) target?.removeAttribute(name);
  });
  for (const hidden of copy.querySelectorAll('[data-screen-only]')) hidden.remove();
  copy.removeAttribute('class');
  // A picture takes no keys.
  copy.setAttribute('role', 'img');
  return copy;
}

/** An SVG file as a PNG picture with `scale` pixels for each of its own. @throws where the browser cannot draw it */
export async function svgAsPng(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The chart could not be drawn');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
