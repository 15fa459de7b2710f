import type { ReactNode } from 'react';
import { profileIdOf } from '../ids.ts';
import type { DataRow } from '../rows-answer.ts';
import type { Language } from './languages/language.ts';
import { useLanguage } from './languages/use-language.ts';
import { Link, useAddress } from './navigation.tsx';
import { styled } from './styled.ts';
import type { Column } from './tables/table-props.ts';
import { parseVariation } from './variation.ts';

const person = styled('InternalNameplate__Link', 'color: var(--accent); &:hover { text-decoration: underline; }');

/** How a value of the data is written: `said` and `event` in the page's language, `event` in English where asked for, `counted` with its `share` behind. */
type CellForm = 'text' | 'said' | 'event' | 'count' | 'counted' | 'time' | 'person';

export interface ViewColumn extends Column {
  form: CellForm;
}

/** How rows of data are shown, column by column. */
export interface RowView {
  columns: readonly Column[];
  /** What stands in a row's cells; a value that is not there is absent. */
  cells(row: DataRow): ReactNode[];
  /** The same as mere text, where a make of table shows nothing else. */
  texts(row: DataRow): (string | undefined)[];
}

/** Rows in the page's language; every column shows the value of its key. */
export function useRowView(columns: readonly ViewColumn[]): RowView {
  const language = useLanguage();
  const { englishEvents } = parseVariation(useAddress().search);
  const texts = (row: DataRow) => columns.map(({ key, form }) => textOf(row, key, form, language, englishEvents));
  return {
    columns: columns.map((column) => ({ ...column, numeric: column.form === 'count' })),
    cells: (row) =>
      texts(row).map((text, index) => {
        if (text === undefined || columns[index]?.form !== 'person') return text && <span>{text}</span>;
        return (
          <Link key="email" to={`/profile/${profileIdOf(text)}`} className={person}>
            <span>
              <span>{text}</span>
            </span>
          </Link>
        );
      }),
    texts,
  };
}

function textOf(
  row: DataRow,
  key: string,
  form: CellForm,
  language: Language,
  englishEvents: boolean,
): string | undefined {
  const value = row[key];
  if (value === undefined || value === '') return undefined;
  if (form === 'counted') return `${language.count(Number(value))} (${language.rate(Number(row.share), 1)})`;
  if (typeof value === 'number') return language.count(value);
  if (form === 'time') return language.time(value);
  return form === 'said' || (form === 'event' && !englishEvents) ? language.sayIfKnown(value) : value;
}
