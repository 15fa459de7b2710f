import type { Inks } from './bar-picture.ts';
import { onLightPage } from './chart-file.ts';

const names = ['ground', 'ink', 'muted', 'line', 'accent', 'hard', 'sender', 'temporary', 'untyped'] as const;

/** The colours of the light theme (theme.css), whichever is on. */
export function lightInks(): Inks {
  const probe = document.createElement('span');
  document.body.append(probe);
  try {
    return onLightPage(() => {
      const inkOf = (name: keyof Inks) => {
        probe.style.color = `var(--${name})`;
        return [name, getComputedStyle(probe).color] as const;
      };
      return Object.fromEntries(names.map(inkOf)) as unknown as Inks;
    });
  } finally {
    probe.remove();
  }
}
