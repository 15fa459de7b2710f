/** Small bars, one for each part of a time, oldest first. */
export function PartBars({ counts, label }: { readonly counts: readonly number[]; readonly label: string }) {
  const bar = 6;
  const gap = 2;
  const height = 22;
  const most = Math.max(...counts, 1);
  const width = counts.length * (bar + gap) - gap;
  return (
    <svg
      className="part-bars"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {counts.map((count, index) => {
        const length = count === 0 ? 1 : Math.max(2, (count / most) * height);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a part of the time is its place
            key={index}
            className={count === 0 ? 'part empty' : 'part'}
            x={index * (bar + gap)}
            y={height - length}
            width={bar}
            height={length}
          />
        );
      })}
    </svg>
  );
}
