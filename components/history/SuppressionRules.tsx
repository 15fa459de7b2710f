import { keepReasons } from '../../lib/suppression/plan.ts';
import { UndoFacts } from '../UndoFacts.tsx';
import { formatCount, say, sayCode } from '../words.ts';
import { usePage } from './page-context.tsx';

/** Why addresses stay out of the file, and what Klaviyo lets one take back; Klaviyo's help is the source. */
export function SuppressionRules() {
  const { settings } = usePage();
  const limit = formatCount(settings.streakLimit);
  return (
    <div className="panels">
      <details className="panel">
        <summary>
          <h2>{say('history.suppressions.leftOut')}</h2>
        </summary>
        <p className="muted">{say('history.suppressions.leftOutText')}</p>
        <ul className="bullets">
          {keepReasons.map((reason) => (
            <li key={reason}>{sayCode('keep', reason, undefined, { limit })}</li>
          ))}
        </ul>
      </details>
      <details className="panel">
        <summary>
          <h2>{say('preview.undoTitle')}</h2>
        </summary>
        <UndoFacts />
      </details>
    </div>
  );
}
