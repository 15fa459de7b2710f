import { normaliseLabel } from '../text.ts';

/** "Example" in Klaviyo's languages, as stems; "sample" is none of them, as a sample of bounces holds real ones. */
// biome-ignore format: lists of words are read a line at a time
const stems = ['exampl', 'beispiel', 'exemple', 'ejemplo', 'esempi', 'exemplo', 'voorbeeld', 'exempel', 'przyklad', '예시', '예제'] as const;

/** Says that what stands below is made up to explain something: "Example address", "Beispiele für Bounces". */
export function saysExample(label: string): boolean {
  const words = normaliseLabel(label.split('\n', 1)[0] ?? '').split(' ');
  return words.length <= 6 && stems.some((stem) => words.some((word) => word.startsWith(stem)));
}
