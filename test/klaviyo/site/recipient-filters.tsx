import type { MessageAnswer } from '../answers.ts';
import { skippedReasons } from '../sections.ts';
import { bar, control } from './controls.tsx';
import { useLanguage } from './languages/use-language.ts';

const ranges = [7, 30, 90, 365];

/** What narrows the rows: `days` back for a flow message, `reason` among the skipped, `type` among the bounced. */
export interface Filters {
  days: number;
  reason: string;
  /** `hard`, `soft` or none. */
  type: string;
  /** Part of an address or name. */
  search: string;
}

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
      <input
        type="search"
        className={control}
        placeholder={say('Search')}
        aria-label={say('Search')}
        value={filters.search}
        onChange={({ target }) => onChange({ ...filters, search: target.value })}
      />
      {section.id === 'bounced' && (
        <select
          className={control}
          aria-label={say('Bounce type')}
          value={filters.type}
          onChange={({ target }) => onChange({ ...filters, type: target.value })}
        >
          <option value="">{say('All')}</option>
          <option value="hard">{say('Hard')}</option>
          <option value="soft">{say('Soft')}</option>
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
