import { keepReasons } from '../../lib/suppression/plan.ts';
import { formatCount, say, sayCode } from '../words.ts';
import { usePage } from './page-context.tsx';

const undo = ['hard', 'manual', 'again', 'billing', 'transactional'] as const;

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
          <h2>{say('history.suppressions.undo')}</h2>
        </summary>
        <ul className="bullets">
          {undo.map((rule) => (
            <li key={rule}>{say(`history.suppressions.undoRule.${rule}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
