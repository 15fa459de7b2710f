import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { say } from '../words.ts';
import { chartAsSvg } from './chart-file.ts';
import { SavePicture } from './SavePicture.tsx';

export interface ChartFigureProps {
  readonly title: string;
  /** What it shows, for a picture that leaves the page: account, measure, range. */
  readonly about: string;
  /** Name of the files that it is saved as, without an ending. */
  readonly fileName: string;
  /** Holds the chart's one `<svg>`. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
  /** The signs of the chart with their words. */
  readonly legend: ReactNode;
  /** The same figures as a table. */
  readonly table: ReactNode;
}

/** A chart with its heading, the switch between picture and table, and ways to save it. */
export function ChartFigure({ title, about, fileName, frame, children, legend, table }: ChartFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const under = useRef<HTMLDivElement>(null);
  const around = () => ({ title, about, legend: under.current?.querySelector('ul') ?? null });
  const picture = () => {
    const chart = frame.current?.querySelector('svg');
    return chart ? chartAsSvg(chart, around()) : null;
  };
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        <div className="tools">
          <button type="button" className="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {say('history.chart.asTable')}
          </button>
          {!asTable && <SavePicture picture={picture} fileName={fileName} />}
        </div>
      </figcaption>
      {asTable ? (
        table
      ) : (
        <div className="chart-frame" ref={frame}>
          {children}
        </div>
      )}
      <div ref={under}>{legend}</div>
    </figure>
  );
}
