/** What an element is called by the page's markup and style sheets: those of one list are made alike. */
export const shapeOf = (element: Element | null): string =>
  `${element?.tagName} ${element?.getAttribute('class') ?? ''}`;
