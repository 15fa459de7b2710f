import { useEffect, useState } from 'react';
import { sampleFileName } from '../../lib/klaviyo/sample/sample-file.ts';
import type { AnswerTo } from '../../lib/page-requests.ts';
import type { PageTools } from '../../lib/page-tools.ts';
import { saveFile } from '../save-file.ts';
import { formatCount, say, sayCount } from '../words.ts';
import { type Asked, useScrolledTo } from './use-tables.ts';

export interface SampleCardProps {
  readonly tools: PageTools;
  readonly onClose: () => void;
}

type Sample = AnswerTo<'sample'>['result'];

/** As much of a sample as is shown, in characters; the file has all of it. */
const shownLength = 30_000;

/** A page sample: what it holds, all of its text to look at, and the file. Nothing is saved before the click. */
export function SampleCard({ tools, onClose }: SampleCardProps) {
  const [sample, setSample] = useState<Asked<Sample>>(null);
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void tools.ask({ ask: 'sample' }).then((answer) => isCurrent && setSample(answer?.result ?? 'gone'));
    return () => {
      isCurrent = false;
    };
  }, [tools]);
  const save = (html: string) => {
    const name = sampleFileName(Date.now());
    saveFile(name, new Blob([html], { type: 'text/html;charset=utf-8' }));
    setSaved(name);
  };
  const element = useScrolledTo(sample !== null);
  const made = sample !== null && sample !== 'gone' && sample.status === 'made' ? sample : null;
  return (
    <div className="mapping" ref={element}>
      <h2>{say('sample.title')}</h2>
      {sample === null && <p role="status">{say('sample.making')}</p>}
      {sample === 'gone' && <p role="alert">{say('mapping.gone')}</p>}
      {sample !== null && sample !== 'gone' && sample.status !== 'made' && (
        <p role="alert">{say(sample.status === 'not-clean' ? 'sample.notClean' : 'sample.tooLarge')}</p>
      )}
      {made && (
        <>
          <p>{say('sample.holds')}</p>
          <p className="hint">
            {sayCount('sample.rows', made.rows)} ·{' '}
            {say('sample.size', { size: formatCount(Math.ceil(made.html.length / 1_000)) })} · {say('sample.checked')}
          </p>
          <details className="sample-preview">
            <summary>{say('sample.preview')}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <pre tabIndex={0}>{made.html.slice(0, shownLength)}</pre>
            {made.html.length > shownLength && <p className="hint">{say('sample.previewCut')}</p>}
          </details>
        </>
      )}
      <div className="mapping-buttons">
        {made && (
          <button type="button" className="primary" onClick={() => save(made.html)}>
            {say('sample.save')}
          </button>
        )}
        <button type="button" className="quiet" onClick={onClose}>
          {say('mapping.close')}
        </button>
      </div>
      <p className="hint" role="status">
        {saved === null ? '' : say('sample.saved', { name: saved })}
      </p>
    </div>
  );
}
