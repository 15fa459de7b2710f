import type { ImportChoice } from '../../lib/import/choice.ts';
import { parseFileDate } from '../../lib/klaviyo/files/file-dates.ts';
import { formatDay, say } from '../words.ts';

export interface DateOrderChoiceProps {
  /** A date as the file holds it, `05/12/2026`. */
  readonly date: string;
  readonly choice: ImportChoice;
  readonly onChange: (change: Partial<ImportChoice>) => void;
}

/** Whether the day or the month comes first in the dates of a file that does not tell: as the two days that one may be. */
export function DateOrderChoice({ date, choice, onChange }: DateOrderChoiceProps) {
  const dayAs = (order: 'day-first' | 'month-first') => {
    const at = parseFileDate(date, order);
    return at === null ? date : formatDay(at);
  };
  return (
    <label>
      {say('import.dateOrder', { date })}
      <select
        value={choice.dateOrder ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ dateOrder: value === 'day-first' || value === 'month-first' ? value : null })
        }
      >
        <option value="">{say('import.orderUnknown')}</option>
        <option value="day-first">{dayAs('day-first')}</option>
        <option value="month-first">{dayAs('month-first')}</option>
      </select>
    </label>
  );
}
