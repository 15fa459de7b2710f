import type { MessageAnswer } from '../answers.ts';
import { skippedReasons } from '../sections.ts';
import { useLanguage } from './languages/use-language.ts';
import { styled } from './styled.ts';

const bar = styled(
  'Toolbar__Row',
  'display: flex; align-items: center; gap: 10px; margin-bottom: 14px; & h2 { flex: 1; margin: 0; font-size: 17px; }',
);
const control = styled(
  'Toolbar__Control',
  'padding: 6px 11px; border: 1px solid #cbd2dc; border-radius: 6px; background: #fff; &:is(button) { cursor: pointer; }',
);

const ranges = [7, 30, 90, 365];

/** What narrows the rows: `days` back for a flow message, `reason` among the skipped. */
export interface Filters {
  days: number;
  reason: string;
}

export const noFilters: Filters = { days: 365, reason: '' };

/** The heading of a section with its controls; "Export CSV" is there to be seen and does nothing. */
export function RecipientFilters({
  message,
  section,
  filters,
  onChange,
}: {
  message: MessageAnswer;
  section: { id: string; label: string };
  filters: Filters;
  onChange(filters: Filters): void;
}) {
  const { say, sayIfKnown } = useLanguage();
  return (
    <div className={bar}>
      <h2>{sayIfKnown(section.label)}</h2>
      {section.id === 'skipped' && (
        <select
          className={control}
          aria-label={say('Skipped reason')}
          value={filters.reason}
          onChange={({ target }) => onChange({ ...filters, reason: target.value })}
        >
          <option value="">{say('All reasons')}</option>
          {skippedReasons[message.channel].map((reason) => (
            <option key={reason} value={reason}>
              {say(reason)}
            </option>
          ))}
        </select>
      )}
      {message.channel === 'flow' && (
        <select
          className={control}
          aria-label={say('Date range')}
          value={filters.days}
          onChange={({ target }) => onChange({ ...filters, days: Number(target.value) })}
        >
          {ranges.map((days) => (
            <option key={days} value={days}>
              {say('Last {days} days', { days })}
            </option>
          ))}
        </select>
      )}
      <button type="button" className={control}>
        {say('Export CSV')}
      </button>
    </div>
  );
}
