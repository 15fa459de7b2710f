/** What decides how a shape looks; the file must carry it, since the page's style sheets stay behind. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A chart as it looks now, as an SVG file of its own. */
export function chartAsSvg(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  chart.querySelectorAll('*').forEach((shape, index) => {
    const style = getComputedStyle(shape);
    const target = copies[index];
    // As attributes, because the content security policy keeps style attributes from pictures made here.
    for (const name of painted) target?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'href']) target?.removeAttribute(name);
  });
  for (const hidden of copy.querySelectorAll('[data-screen-only]')) hidden.remove();
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.removeAttribute('class');
  // A picture takes no keys.
  copy.setAttribute('role', 'img');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** A chart as a PNG picture with `scale` pixels for each of its own. @throws where the browser cannot draw it */
export async function chartAsPng(chart: SVGSVGElement, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([chartAsSvg(chart)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = chart.clientWidth * scale;
    canvas.height = chart.clientHeight * scale;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The chart could not be drawn');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
