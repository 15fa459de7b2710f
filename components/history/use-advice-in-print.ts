import { useEffect } from 'react';

/** Opens the cards of advice while the page is printed: on paper nobody can click for what to do. */
export function useAdviceInPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const begin = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.advice-card > details:not([open])')];
      for (const card of opened) card.open = true;
    };
    const end = () => {
      for (const card of opened) card.open = false;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
}
