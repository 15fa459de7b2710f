import type { ReasonLine } from '../lib/insight/message-summary.ts';
import type { BounceRecord } from '../lib/ledger/records.ts';
import { MaskedText } from './Address.tsx';
import { providerName } from './provider-name.ts';
import { ServerSaid } from './ServerSaid.tsx';
import { formatCount, say, sayCode, sayCount } from './words.ts';

/** Different replies of one reason that are shown; the rest are in the details file. */
const shownReplies = 3;

/** Reasons that are shown at once; what to do about them should be in sight as well. */
const shownReasons = 3;

/** Why they bounced: one line a reason, its meaning and the servers' own words a click away. */
export function ReasonList({ reasons }: { readonly reasons: readonly ReasonLine[] }) {
  const most = Math.max(...reasons.map(({ bounces }) => bounces.length), 1);
  // One line that opens to one line would be no shorter.
  const shown = reasons.length === shownReasons + 1 ? reasons.length : shownReasons;
  const rest = reasons.slice(shown);
  return (
    <>
      <Reasons reasons={reasons.slice(0, shown)} most={most} />
      {rest.length > 0 && (
        <details className="more">
          <summary>
            {sayCount('popup.moreReasons', rest.length)} ·{' '}
            <span className="number">{formatCount(rest.reduce((sum, { bounces }) => sum + bounces.length, 0))}</span>
          </summary>
          <Reasons reasons={rest} most={most} />
        </details>
      )}
    </>
  );
}

function Reasons({ reasons, most }: { readonly reasons: readonly ReasonLine[]; readonly most: number }) {
  return (
    <ul className="reasons">
      {reasons.map((line) => (
        <li key={line.reason}>
          <details>
            <summary>
              <span className="reason-name">
                {sayCode('reason', line.reason, 'name')}
                {line.provider && (
                  <span className="muted">
                    {' '}
                    · {say('reason.atProvider', { provider: providerName(line.provider) })}
                  </span>
                )}
              </span>
              <span className="number">{formatCount(line.bounces.length)}</span>
              <span className="reason-bar" aria-hidden="true">
                <span
                  className={`outcome-${line.bounces[0]?.verdict.outcome}`}
                  style={{ width: `${(line.bounces.length / most) * 100}%` }}
                />
              </span>
            </summary>
            <ReasonDetail line={line} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function ReasonDetail({ line: { reason, bounces } }: { readonly line: ReasonLine }) {
  const contradicted = bounces.filter(({ verdict }) => verdict.contradiction === 'klaviyo_hard_server_soft').length;
  return (
    <div className="reason-detail">
      <dl>
        <dt>{say('reason.meansLabel')}</dt>
        <dd>{sayCode('reason', reason, 'means')}</dd>
        <dt>{say('reason.klaviyoLabel')}</dt>
        <dd>{sayCode('reason', reason, 'klaviyo')}</dd>
        <dt>{say('reason.todoLabel')}</dt>
        <dd>{sayCode('reason', reason, 'todo')}</dd>
      </dl>
      {contradicted > 0 && <p className="notice">{sayCount('reason.contradicted', contradicted)}</p>}
      {commonReplies(bounces).map(({ bounce, times }) => (
        <Reply key={bounce.email} bounce={bounce} times={times} />
      ))}
    </div>
  );
}

function Reply({
  bounce: { klaviyoReason, verdict },
  times,
}: {
  readonly bounce: BounceRecord;
  readonly times: number;
}) {
  const { rule, confidence } = verdict;
  return (
    <div className="reply">
      <ServerSaid verdict={verdict} />
      {klaviyoReason === '' && <p>{say('reason.noReply')}</p>}
      {klaviyoReason !== '' && (
        <details>
          <summary>{say('reason.wholeReply')}</summary>
          <blockquote>
            <MaskedText text={klaviyoReason.slice(0, 2_000)} />
          </blockquote>
        </details>
      )}
      <p className="hint">
        {say('reason.rule', { rule })} · {sayCode('reason.sure', confidence)} ·{' '}
        {say('reason.times', { count: formatCount(times) })}
      </p>
    </div>
  );
}

/** The replies that decided most often, one example each: a block of thousands says the same words. */
function commonReplies(bounces: readonly BounceRecord[]): { bounce: BounceRecord; times: number }[] {
  const byRule = Map.groupBy(
    bounces,
    ({ verdict }) => `${verdict.rule}\n${verdict.words.replace(/\S+@\S+|\d+/g, '#')}`,
  );
  return Array.from(byRule.values(), (members) => ({ bounce: members[0], times: members.length }))
    .flatMap(({ bounce, times }) => (bounce ? [{ bounce, times }] : []))
    .sort((a, b) => b.times - a.times)
    .slice(0, shownReplies);
}
