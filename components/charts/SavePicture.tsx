import { useState } from 'react';
import { saveFile } from '../save-file.ts';
import { say } from '../words.ts';
import { svgAsPng } from './chart-file.ts';

export interface SavePictureProps {
  /** The picture as an SVG file; `null` while there is none. */
  readonly picture: () => string | null;
  /** Name of the files, without an ending. */
  readonly fileName: string;
  /** What the picture is of, where its heading does not stand beside the buttons. */
  readonly of?: string;
}

/** Saves a chart as a picture. */
export function SavePicture({ picture, fileName, of }: SavePictureProps) {
  const [failed, setFailed] = useState(false);
  const saveSvg = () => {
    const svg = picture();
    if (svg !== null) saveFile(`${fileName}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  };
  const savePng = async () => {
    const svg = picture();
    if (svg === null) return;
    setFailed(false);
    try {
      saveFile(`${fileName}.png`, await svgAsPng(svg));
    } catch (error) {
      console.error('The chart could not be saved', error);
      setFailed(true);
    }
  };
  const label = (button: 'png' | 'svg') => (of === undefined ? undefined : `${say(`history.chart.${button}`)}: ${of}`);
  return (
    <>
      <button type="button" className="quiet" aria-label={label('png')} onClick={() => void savePng()}>
        {say('history.chart.png')}
      </button>
      <button type="button" className="quiet" aria-label={label('svg')} onClick={saveSvg}>
        {say('history.chart.svg')}
      </button>
      {failed && (
        <p className="failure" role="alert">
          {say('history.chart.failed')}
        </p>
      )}
    </>
  );
}
