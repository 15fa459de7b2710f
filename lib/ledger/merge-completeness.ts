export { mergeCompleteness } from './merge.ts';
export const outgrown = (a: unknown, _b: unknown, _c: unknown) => a;
