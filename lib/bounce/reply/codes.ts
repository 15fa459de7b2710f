/** Packed codes as the skeleton lists them: `550` as 550, `5.1.1` as 15001001. */

const ENHANCED_BASE = 10_000_000;

export interface ReplyCode {
  readonly enhanced: boolean;
  readonly value: string;
  /** Place among the skeleton's characters. */
  readonly at: number;
}

export function unpackCode(packed: number, at: number): ReplyCode {
  if (packed < ENHANCED_BASE) return { enhanced: false, value: String(packed), at };
  const n = packed - ENHANCED_BASE;
  return { enhanced: true, value: `${Math.floor(n / 1_000_000)}.${Math.floor(n / 1_000) % 1_000}.${n % 1_000}`, at };
}

/** How much an enhanced code tells: `5.0.0` nothing, `5.1.0` the subject, `5.1.1` all. */
function tells(value: string): number {
  const [, subject, detail] = value.split('.');
  return (subject === '0' ? 0 : 1) + (detail === '0' ? 0 : 1);
}

/**
 * The basic reply that counts among several: the first, unless it only says that the conversation went wrong
 * (`503 need RCPT` after a refused recipient) or is a try-again in front of a final one.
 */
export function chooseBasicReply(codes: readonly ReplyCode[]): string | null {
  const basics = codes.filter((code) => !code.enhanced).map((code) => code.value);
  const telling = basics.filter((value) => value < '500' || value > '504');
  return telling.find((value) => value.startsWith('5')) ?? telling[0] ?? basics[0] ?? null;
}

/**
 * The enhanced code that counts among several: the first of those that tell most (the relay's own code is often general);
 * of two that tell as much, the one of the basic reply's class.
 */
export function chooseEnhancedStatus(codes: readonly ReplyCode[], basicReply: string | null): string | null {
  const weight = (value: string) => 2 * tells(value) + (value.charAt(0) === basicReply?.charAt(0) ? 1 : 0);
  let best: string | null = null;
  for (const code of codes) {
    if (code.enhanced && (best === null || weight(code.value) > weight(best))) best = code.value;
  }
  return best;
}

/** The codes that count in a reply. */
export interface ChosenCodes {
  readonly basicReply: string | null;
  readonly enhancedStatus: string | null;
}

function choose(packed: Int32Array, count: number): ChosenCodes {
  const codes: ReplyCode[] = [];
  for (let i = 0; i < count; i++) codes.push(unpackCode(packed[i * 2] as number, packed[i * 2 + 1] as number));
  const basicReply = chooseBasicReply(codes);
  return { basicReply, enhancedStatus: chooseEnhancedStatus(codes, basicReply) };
}

/** Packed codes are below this. */
const CODE_SIZE = 0x1000000;
const CAPACITY = 1_000;
const known = new Map<number, ChosenCodes>();

/** The codes that count, of pairs of packed code and place; remembered, for most replies hold the same one or two. */
export function chooseCodes(packed: Int32Array, count: number): ChosenCodes {
  if (count > 2) return choose(packed, count);
  const key = count === 0 ? 0 : (packed[0] as number) * CODE_SIZE + (count === 2 ? (packed[2] as number) : 0);
  const before = known.get(key);
  if (before !== undefined) return before;
  const now = choose(packed, count);
  if (known.size >= CAPACITY) known.clear();
  known.set(key, now);
  return now;
}
