import { type MessageSummary, usualShares } from '../lib/insight/message-summary.ts';
import { distanceOf } from './distance-text.ts';
import { TrendBars } from './TrendBars.tsx';
import { trendText } from './trend-text.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { formatCount, formatShare, say, sayCode, sayCount } from './words.ts';

/** The figure of the message: its rate with what it is worth, hard and soft, and how it stands among the last sends. */
export function RateCard({ summary }: { readonly summary: MessageSummary }) {
  const { rate, bounced, exact, sent } = summary;
  return (
    <section className="rate">
      <div className="rate-line">
        <span className="rate-figure">
          {rate?.status === 'computed' ? formatShare(rate.rate) : formatCount(bounced)}
        </span>
        {rate?.status !== 'computed' && (
          <span className="rate-unit">
            {exact ? sayCount('popup.bouncedOnly', bounced) : say('popup.bouncedAtLeast')}
          </span>
        )}
        {rate?.status === 'computed' && <VerdictMark verdict={rate.verdict} />}
      </div>
      {rate?.status === 'computed' && (
        <p className="rate-base">
          {say('popup.countOf', { bounced: formatCount(bounced), sent: formatCount(rate.recipients) })} ·{' '}
          {say('popup.likely', { low: shortShare(rate.interval.low), high: formatShare(rate.interval.high) })}
          {distanceOf(rate, 'rate.next')}
        </p>
      )}
      <HardLine summary={summary} />
      {rate === null && sent === null && <p className="hint">{say('popup.sentUnknown')}</p>}
      {rate?.status === 'not_computable' && <p className="hint">{sayCode('popup.noRate', rate.reason)}</p>}
      <SplitBar summary={summary} />
      <Trend summary={summary} />
    </section>
  );
}

/** Hard bounces are what mailbox providers punish: their own rate, and how far it is to the next line. */
function HardLine({ summary: { hardRate } }: { readonly summary: MessageSummary }) {
  if (hardRate?.status !== 'computed') return null;
  const { rate, interval } = hardRate;
  const low = shortShare(interval.low);
  return (
    <p className="hint">
      {say('rate.hardLine', { rate: `${formatShare(rate)} (${low}–${formatShare(interval.high)})` })}
      {distanceOf(hardRate, 'rate.nextHard')}
    </p>
  );
}

/** The lower end of a range bears no sign of its own: `2.2–2.8 %`. */
function shortShare(share: number): string {
  return formatShare(share).replace(/[\s\u00A0\u202F]*%/, '');
}

function SplitBar({ summary: { hard, soft, untyped, bounced } }: { readonly summary: MessageSummary }) {
  const read = hard + soft + untyped;
  if (read === 0) return null;
  const parts = [
    { kind: 'hard', count: hard, name: say('popup.hard') },
    { kind: 'soft', count: soft, name: say('popup.soft') },
    { kind: 'untyped', count: untyped, name: say('popup.untyped') },
  ].filter(({ count }) => count > 0);
  return (
    <div className="split">
      <div className="split-bar" aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <span key={kind} className={`split-${kind}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className="split-legend">
        {parts.map(({ kind, count, name }) => (
          <span key={kind}>
            <i className={`swatch split-${kind}`} aria-hidden="true" /> {name} <b>{formatCount(count)}</b>
          </span>
        ))}
        {read < bounced && <span className="muted">{say('popup.splitOf', { count: formatCount(read) })}</span>}
      </p>
    </div>
  );
}

const isAlarm = (place: string) => place === 'watch' || place === 'alarm';

function Trend({ summary }: { readonly summary: MessageSummary }) {
  const { trend, usual, place, bounced, isFlow } = summary;
  if (trend.length < 2 && usual?.status !== 'learning') return null;
  const band = usualShares(summary);
  return (
    <div className="trend">
      {trend.length > 1 && (
        <>
          <span>{trendText(summary)}</span>
          <TrendBars
            points={trend}
            band={band}
            label={trend
              .map(({ name, rate }) =>
                say('popup.trendPoint', { name: name ?? say('popup.unnamed'), rate: formatShare(rate) }),
              )
              .join('; ')}
          />
        </>
      )}
      <p className="trend-usual">
        {band && say('popup.usual', { low: shortShare(band.low), high: formatShare(band.high) })}
        {usual?.status === 'learning' &&
          say(isFlow ? 'popup.learningFlow' : 'popup.learning', { have: usual.have, need: usual.need })}
        {place && place !== 'usual' && bounced > 0 && (
          <b className={`trend-level level-${place}`}>
            {isAlarm(place) && '▲ '}
            {say(`popup.${place}`)}
          </b>
        )}
      </p>
    </div>
  );
}
