import type { MessageView } from '../lib/ledger/read-message.ts';
import type { ExportRecord } from '../lib/ledger/records.ts';
import type { PageStatus } from '../lib/messages.ts';
import type { Settings } from '../lib/settings.ts';
import type { Decision } from '../lib/suppression/plan.ts';
import type { TabSummary } from '../lib/tab-summary.ts';
import { MessageFigures } from './MessageFigures.tsx';
import { MessageReview } from './MessageReview.tsx';
import type { MadeFile } from './make-files.ts';
import { NoMessage } from './NoMessage.tsx';

export interface TabSummaryActions {
  readonly onReadRest: () => void;
  readonly onStop: () => void;
  readonly onSuppressionFile: (view: MessageView, decisions: readonly Decision[]) => void;
  readonly onDetailsFile: (view: MessageView, decisions: readonly Decision[]) => void;
  /** The user takes people out of the message's suppression file, or puts them back. Resolves once it is kept. */
  readonly onTakenOut: (view: MessageView, emails: readonly string[], isOut: boolean) => Promise<void>;
  /** What the user says to a piece of advice. */
  readonly onAdvice: (view: MessageView, id: string, state: 'open' | 'done') => void;
  /** Advice is on show: what nobody takes is put aside after a while. */
  readonly onAdviceShown: (account: string, ids: readonly string[]) => void;
  /** Puts the file into the field of Klaviyo's import dialog. */
  readonly onAttach: (file: ExportRecord) => void;
  /** Opens the side panel; absent in the panel itself. */
  readonly onKeepOpen?: () => void;
}

export interface TabSummaryViewProps extends TabSummaryActions {
  readonly summary: TabSummary;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly historyUrl: string;
  readonly campaignsUrl: string;
  readonly saved: Pick<MadeFile, 'kind' | 'name'> | null;
}

/** Pages of a message without its bounced recipients: what its overview told stays true there. */
const showsFigures = (state: PageStatus['state']) => state === 'overview' || state === 'other-list';

/** Everything that the popup can show of a tab: its message, or in one sentence why there is none. */
export function TabSummaryView({ summary, ...rest }: TabSummaryViewProps) {
  const { connection, status, view, ledger } = summary;
  const isOpen = connection !== 'not-klaviyo' && connection !== 'reload' && ledger !== 'failed';
  if (isOpen && status && view) {
    // What is known of a message is shown on all of its pages, except over a table that was not understood.
    if (view.message.rollup.bounces > 0 && status.state !== 'not-recognised')
      return <MessageReview status={status} view={view} {...rest} />;
    if (showsFigures(status.state) && view.message.bounced !== null)
      return <MessageFigures status={status} view={view} {...rest} />;
  }
  return (
    <main className="plain">
      <NoMessage summary={summary} {...rest} />
    </main>
  );
}
