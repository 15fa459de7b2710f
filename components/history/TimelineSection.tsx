import { useMemo, useRef } from 'react';
import {
  latestRate,
  type Measure,
  ranges,
  type TimelineLane,
  timelineLanes,
  whysWithoutRate,
  withinRange,
} from '../../lib/history/timeline.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { TimelineChart } from '../charts/TimelineChart.tsx';
import { rangeText } from '../charts/timeline-words.ts';
import { VerdictMark } from '../VerdictMark.tsx';
import { formatCount, formatShare, say, sayCount } from '../words.ts';
import { AccountOverview } from './AccountOverview.tsx';
import { Choice } from './Choice.tsx';
import { usePage } from './page-context.tsx';
import { EmptyLedger } from './SectionState.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { useChoice } from './use-view.ts';

const measures = ['all', 'hard'] as const satisfies readonly Measure[];

/** Bounce rates over time: what is usual here, and what is not. */
export function TimelineSection() {
  const { state, settings, now, accountName, addressOf } = usePage();
  const [measure, setMeasure] = useChoice('measure', measures, 'all');
  const [range, setRange] = useChoice('range', ranges, '365');
  const frame = useRef<HTMLDivElement>(null);
  const all = useMemo(() => timelineLanes(state.messages, measure, now), [state.messages, measure, now]);
  const lanes = useMemo(() => withinRange(all, range, now), [all, range, now]);
  const points = lanes.flatMap((lane) => lane.points);
  const first = Math.min(...points.map(({ at }) => at));
  const time = useMemo(() => [first, now] as const, [first, now]);
  const missing = whysWithoutRate.map((why) => ({
    why,
    count: lanes.reduce((sum, { withoutRate }) => sum + (withoutRate[why] ?? 0), 0),
  }));
  const fileName = `bounce-ledger_timeline_${measure === 'all' ? 'all-bounces' : 'hard-bounces'}_${range === 'all' ? 'all-time' : `${range}-days`}`;
  const outside = points.filter(({ level }) => level === 'watch' || level === 'alarm').length;
  if (state.messages.length === 0) return <EmptyLedger />;
  return (
    <>
      <AccountOverview />
      <div className="controls">
        <Choice
          legend={say('history.timeline.measure')}
          options={measures.map((value) => ({ value, label: say(`history.timeline.${value}`) }))}
          value={measure}
          onChange={setMeasure}
        />
        <Choice
          legend={say('history.range.title')}
          options={ranges.map((value) => ({ value, label: say(`history.range.r${value}`) }))}
          value={range}
          onChange={setRange}
        />
      </div>
      <div className="latest">
        {lanes.map((lane) => (
          <Latest key={lane.channel} lane={lane} />
        ))}
      </div>
      {points.length === 0 ? (
        <p className="muted empty-note">{say('history.timeline.none')}</p>
      ) : (
        <ChartFigure
          title={say('history.timeline.chart')}
          about={[
            ...(accountName === null ? [] : [accountName]),
            say(`history.timeline.${measure}`),
            say(`history.range.r${range}`),
          ].join(' · ')}
          fileName={fileName}
          frame={frame}
          legend={<TimelineLegend lanes={lanes} />}
          table={<TimelineTable lanes={lanes} fileName={fileName} />}
        >
          <TimelineChart
            lanes={lanes}
            time={time}
            lines={settings}
            frame={frame}
            hrefOf={(id) => addressOf({ section: 'messages', id })}
            description={`${sayCount('history.timeline.dots', points.length)} ${sayCount('history.timeline.outside', outside)} ${say('history.timeline.keys')}`}
          />
        </ChartFigure>
      )}
      {missing.map(
        ({ why, count }) =>
          count > 0 && (
            <p key={why} className="hint">
              {sayCount(`history.timeline.withoutRate.${why}`, count)}
            </p>
          ),
      )}
    </>
  );
}

/** The latest send of a lane in one line, beside what is usual. */
function Latest({ lane }: { readonly lane: TimelineLane }) {
  const { settings } = usePage();
  const latest = latestRate(lane, settings);
  if (latest?.rate.status !== 'computed') return null;
  const { point, rate, finding } = latest;
  return (
    <p>
      <span className="muted">{say(`history.timeline.latest.${lane.channel}`)}</span>
      <b className="figure">{formatShare(rate.rate)}</b>
      <VerdictMark verdict={rate.verdict} />
      {finding && <b className={`trend-level level-${finding}`}>{say(`history.timeline.${finding}`)}</b>}
      <span className="muted">
        {say('popup.countOf', { bounced: formatCount(point.bounced), sent: formatCount(point.recipients) })}
        {point.band && ` · ${say('history.timeline.usually', { range: rangeText(point.band) })}`}
      </span>
    </p>
  );
}
