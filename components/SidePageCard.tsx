import { isSumKind } from '../lib/klaviyo/pages/side-page.ts';
import { suppressionReasons } from '../lib/klaviyo/words/suppression-reason.ts';
import type { PageStatus } from '../lib/messages.ts';
import type { SideStatus } from '../lib/page-read.ts';
import { ReadMeter } from './ReadMeter.tsx';
import { StateCard } from './StateCard.tsx';
import { formatCount, say, sayCode, sayCount } from './words.ts';

export interface SidePageCardProps {
  /** The status of a tab whose `side` is not `null`. */
  readonly status: PageStatus;
  readonly side: SideStatus;
  readonly onReadRest: () => void;
  readonly onStop: () => void;
}

/** What was read of a page beside Recipient activity, in one card: how much, of what, and what it is for. */
export function SidePageCard({ status, side, onReadRest, onStop }: SidePageCardProps) {
  const { kind, state, read, counts } = side;
  const title = sayCode('side', kind, 'title');
  if (state === 'not-understood') return <NotUnderstood side={side} />;
  if (state === 'waiting')
    return (
      <StateCard tone="neutral" title={title} text={say(status.isDoubted ? 'state.waiting.doubted' : 'side.waiting')} />
    );
  if (state === 'empty') return <StateCard tone="neutral" title={title} text={sayCode('side', kind, 'empty')} />;
  const lines = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a);
  return (
    <>
      <StateCard tone="good" title={title} text={sayCount(`side.${kind}.read`, read)}>
        {lines.length > 0 && (
          <ul className="side-counts">
            {kind === 'bounce-report' && (
              <li>
                {say('side.all')}:{' '}
                <b className="number">{formatCount(lines.reduce((sum, [, count]) => sum + count, 0))}</b>
              </li>
            )}
            {lines.map(([what, count]) => (
              <li key={what}>
                {kind === 'profile' && (suppressionReasons as readonly string[]).includes(what)
                  ? say('side.suppressedFor', { reason: sayCode('side.count', what) })
                  : sayCode('side.count', what)}
                : <span className="number">{formatCount(count)}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="hint">{sayCode('side', kind, 'use')}</p>
      </StateCard>
      {status.completeness && (
        <ReadMeter completeness={status.completeness} status={status} onReadRest={onReadRest} onStop={onStop} />
      )}
      {status.completeness?.complete === 'no' && isSumKind(kind) && <p className="hint">{say('side.keptWhole')}</p>}
    </>
  );
}

function NotUnderstood({ side: { expected, saw } }: { readonly side: SideStatus }) {
  const columns = saw.map((column) => `“${column}”`).join(', ');
  const what = expected.map((code) => sayCode('side.expected', code)).join(', ');
  return (
    <StateCard tone="warning" title={say('side.notUnderstood')} text={say('side.notUnderstoodText')}>
      <p className="hint">{say('side.lookedFor', { what })}</p>
      <p className="hint">{columns === '' ? say('side.sawNothing') : say('side.saw', { columns })}</p>
    </StateCard>
  );
}
