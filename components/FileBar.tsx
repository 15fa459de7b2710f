import type { Completeness } from '../lib/messages.ts';
import { groupOf } from '../lib/suppression/group.ts';
import type { Decision } from '../lib/suppression/plan.ts';
import { isTakenOut } from '../lib/suppression/taken-out.ts';
import type { MadeFile } from './make-files.ts';
import { SuppressionPreview } from './SuppressionPreview.tsx';
import { formatCount, say, sayCount } from './words.ts';

export interface FileBarProps {
  readonly decisions: readonly Decision[];
  readonly completeness: Completeness | null;
  /** Where the message's history is; absent on that page itself. */
  readonly historyUrl?: string;
  /** The file that was saved last. */
  readonly saved: Pick<MadeFile, 'kind' | 'name'> | null;
  /** Addresses that the user has taken out of the suppression file. */
  readonly takenOut: ReadonlySet<string>;
  readonly onTakenOut: (emails: readonly string[], isOut: boolean) => void;
  readonly onSuppressionFile: () => void;
  readonly onDetailsFile: () => void;
}

/** For whom the file is, where Klaviyo has suppressed some of the people in it at once: the hard bounces. */
function suppressedText(byKlaviyo: number, inside: number): string {
  if (byKlaviyo === 0) return '';
  return byKlaviyo === inside ? say('file.allSuppressed') : sayCount('file.someSuppressed', byKlaviyo);
}

/** The two files, how many addresses go in, how many stay out, and why. */
export function FileBar({
  decisions,
  completeness,
  historyUrl,
  saved,
  takenOut,
  onTakenOut,
  onSuppressionFile,
  onDetailsFile,
}: FileBarProps) {
  const byChoice = decisions.filter((decision) => isTakenOut(decision, takenOut)).length;
  const inFile = decisions.filter(({ email, decision }) => decision.suppress && !takenOut.has(email));
  const inside = inFile.length;
  const byKlaviyo = inFile.filter((each) => groupOf(each) === 'already_suppressed').length;
  const outside = decisions.length - inside;
  const partial = completeness?.complete === 'no' && completeness.expected !== null;
  return (
    <footer className="files">
      <div className="files-buttons">
        <button type="button" className="primary" disabled={inside === 0} onClick={onSuppressionFile}>
          {say('popup.suppressionFile')} · {formatCount(inside)}
        </button>
        <button type="button" disabled={decisions.length === 0} onClick={onDetailsFile}>
          {say('popup.detailsFile')}
        </button>
      </div>
      <p className="files-who">
        <span className="muted">
          {sayCount('file.in', inside)} · {sayCount('file.out', outside)}
          {byChoice > 0 &&
            `, ${byChoice === outside ? say('file.allByChoice') : say('file.someByChoice', { count: formatCount(byChoice) })}`}
        </span>{' '}
        {decisions.length > 0 && (
          <SuppressionPreview
            decisions={decisions}
            takenOut={takenOut}
            onTakenOut={onTakenOut}
            onSave={onSuppressionFile}
          />
        )}
        {historyUrl !== undefined && (
          <a href={historyUrl} target="_blank" rel="noreferrer">
            {say('popup.history')}
          </a>
        )}
      </p>
      <p className="hint" role="status">
        {saved
          ? [
              say('file.madeJustNow', { name: saved.name }),
              say(saved.kind === 'suppression' ? 'file.how' : 'file.notToImport'),
            ].join(' · ')
          : partial
            ? say('popup.fileFrom', {
                read: formatCount(completeness.read),
                expected: formatCount(completeness.expected ?? 0),
              })
            : suppressedText(byKlaviyo, inside)}
      </p>
    </footer>
  );
}
