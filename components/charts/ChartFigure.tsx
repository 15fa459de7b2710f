import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { saveFile } from '../save-file.ts';
import { say } from '../words.ts';
import { chartAsPng, chartAsSvg } from './chart-file.ts';

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
  const [failed, setFailed] = useState(false);
  const id = useId();
  const under = useRef<HTMLDivElement>(null);
  const around = () => ({ title, about, legend: under.current?.querySelector('ul') ?? null });
  const withChart = (use: (chart: SVGSVGElement) => void) => {
    const chart = frame.current?.querySelector('svg');
    if (chart) use(chart);
  };
  const savePng = async (chart: SVGSVGElement) => {
    setFailed(false);
    try {
      saveFile(`${fileName}.png`, await chartAsPng(chart, around()));
    } catch (error) {
      console.error('The chart could not be saved', error);
      setFailed(true);
    }
  };
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        <div className="tools">
          <button type="button" className="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {say('history.chart.asTable')}
          </button>
          {!asTable && (
            <>
              <button type="button" className="quiet" onClick={() => withChart((chart) => void savePng(chart))}>
                {say('history.chart.png')}
              </button>
              <button
                type="button"
                className="quiet"
                onClick={() =>
                  withChart((chart) =>
                    saveFile(`${fileName}.svg`, new Blob([chartAsSvg(chart, around())], { type: 'image/svg+xml' })),
                  )
                }
              >
                {say('history.chart.svg')}
              </button>
            </>
          )}
        </div>
      </figcaption>
      {failed && (
        <p className="failure" role="alert">
          {say('history.chart.failed')}
        </p>
      )}
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
