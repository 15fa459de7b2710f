const CAPACITY = 2_000;

/** A pure function of a short text that remembers its last answers: the same hosts and links come again and again. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, now);
    return now;
  };
}
