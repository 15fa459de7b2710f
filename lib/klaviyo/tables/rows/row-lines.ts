import { elementLines } from '../../text.ts';

/** The texts of a row, whatever it is made of, each on its own; dots and bars part facts as elements do. */
export function rowLines(row: Element): string[] {
  return elementLines(row, 4_000)
    .split(/\n|\s[·•|]\s/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
