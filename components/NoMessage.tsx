import type { PageStatus } from '../lib/messages.ts';
import { Failure } from './Failure.tsx';
import { LastFile } from './LastFile.tsx';
import { PageHelp } from './mapping/PageHelp.tsx';
import { SidePageCard } from './SidePageCard.tsx';
import { StateCard } from './StateCard.tsx';
import type { TabSummaryViewProps } from './TabSummaryView.tsx';
import { say } from './words.ts';

export type NoMessageProps = Pick<
  TabSummaryViewProps,
  'summary' | 'campaignsUrl' | 'onReadRest' | 'onStop' | 'onAttach'
>;

/** A tab that shows no message: in one sentence why, and where to go next. */
export function NoMessage({ summary, campaignsUrl, ...actions }: NoMessageProps) {
  const { connection, status, ledger } = summary;
  if (ledger === 'failed') return <StateCard tone="warning" title={say('state.ledgerFailed')} />;
  if (connection === 'not-klaviyo') return <Elsewhere which="notKlaviyo" campaignsUrl={campaignsUrl} />;
  if (connection === 'reload')
    return <StateCard tone="warning" title={say('state.reload.title')} text={say('state.reload.text')} />;
  if (!status || status.state === 'starting' || (status.message && ledger === 'reading'))
    return <StateCard tone="neutral" title={say('state.starting.title')} />;
  return (
    <>
      <Failure status={status} />
      {status.side && (
        <SidePageCard status={status} side={status.side} onReadRest={actions.onReadRest} onStop={actions.onStop} />
      )}
      {(status.attachable || status.side?.kind === 'suppressed-profiles') && (
        <LastFile status={status} file={summary.file} onAttach={actions.onAttach} />
      )}
      {!status.side && !status.attachable && <PageState status={status} campaignsUrl={campaignsUrl} />}
    </>
  );
}

function Elsewhere({
  which,
  campaignsUrl,
}: {
  readonly which: 'notKlaviyo' | 'elsewhere';
  readonly campaignsUrl: string;
}) {
  return (
    <StateCard tone="neutral" title={say(`state.${which}.title`)} text={say(`state.${which}.text`)}>
      <a href={campaignsUrl} target="_blank" rel="noreferrer">
        {say(`state.${which}.link`)}
      </a>
    </StateCard>
  );
}

function PageState({ status, campaignsUrl }: { readonly status: PageStatus; readonly campaignsUrl: string }) {
  const columns = status.saw.map((column) => `“${column}”`).join(', ');
  switch (status.state) {
    case 'no-bounces':
      return <StateCard tone="good" title={say('state.noBounces.title')} text={say('state.noBounces.text')} />;
    case 'overview':
      return <StateCard tone="neutral" title={say('state.overview.title')} text={say('state.overview.text')} />;
    case 'other-list':
      return (
        <StateCard tone="neutral" title={say('state.otherList.title')} text={say('state.otherList.text')}>
          {columns !== '' && <p className="hint">{say('state.otherList.saw', { columns })}</p>}
        </StateCard>
      );
    case 'not-recognised':
      return (
        <>
          <StateCard tone="warning" title={say('state.notRecognised.title')} text={say('state.notRecognised.text')}>
            <p className="hint">{say('state.notRecognised.expected')}</p>
            <p className="hint">
              {columns === '' ? say('state.notRecognised.sawNothing') : say('state.notRecognised.saw', { columns })}
            </p>
            <p>{say('state.notRecognised.next')}</p>
          </StateCard>
          <PageHelp status={status} occasion="failed" />
        </>
      );
    case 'waiting':
    case 'bounces':
      return (
        <>
          <StateCard
            tone="neutral"
            title={say('state.waiting.title')}
            text={say(status.isDoubted ? 'state.waiting.doubted' : 'state.waiting.text')}
          />
          {status.state === 'bounces' && isAllLeftOut(status) && <PageHelp status={status} occasion="doubt" />}
        </>
      );
    default:
      return (
        <>
          <Elsewhere which="elsewhere" campaignsUrl={campaignsUrl} />
          {status.state === 'elsewhere' && <PageHelp status={status} occasion="missed" />}
        </>
      );
  }
}

/** Every row was left out: no message of this page will ever be shown in the place of the waiting. */
function isAllLeftOut({ completeness }: PageStatus): boolean {
  const leftOut = Object.values(completeness?.leftOut ?? {}).reduce((sum, count) => sum + count, 0);
  return completeness !== null && completeness.read > 0 && completeness.read === leftOut;
}
