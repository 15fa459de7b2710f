import { useEffect } from 'react';

/** What says what to do, and by which rules: on paper nobody can click for it. */
const openedInPrint = '.advice-card > details, details.panel';

/** Opens these while the page is printed, and leads back to what was in sight before. */
export function useOpenInPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    let top = 0;
    const note = () => {
      top = scrollY;
    };
    const begin = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(openedInPrint)].filter(({ open }) => !open);
      for (const each of opened) each.open = true;
    };
    const end = () => {
      for (const each of opened) each.open = false;
      // Tables become short again at the same event, and what came and went above has moved the page.
      requestAnimationFrame(() => scrollTo(0, top));
    };
    // Before anything else has made the page longer.
    addEventListener('beforeprint', note, { capture: true });
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', note, { capture: true });
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
}
