import type { ReactNode } from 'react';
import type { Recipient } from '../section-rows.ts';
import type { ColumnKey } from '../sections.ts';
import type { Language } from './languages/language.ts';
import { useLanguage } from './languages/use-language.ts';
import { Link, useAddress } from './navigation.tsx';
import { styled } from './styled.ts';
import type { Column } from './tables/table-props.ts';
import { columnLabels, parseVariation } from './variation.ts';

const person = styled('InternalNameplate__Link', 'color: var(--accent); &:hover { text-decoration: underline; }');

const minWidths: Partial<Record<ColumnKey, number>> = { email: 232, name: 104, category: 136, reason: 260, time: 130 };

/** How a recipient is shown, column by column. */
export interface RecipientView {
  columns: readonly Column[];
  /** What stands in a recipient's cells; a value that is not there is absent. */
  cells(recipient: Recipient): ReactNode[];
  /** The same as mere text, where a make of table shows nothing else. */
  texts(recipient: Recipient): (string | undefined)[];
}

/** The columns `keys` in the page's language. */
export function useRecipientView(keys: readonly ColumnKey[]): RecipientView {
  const language = useLanguage();
  const { englishEvents } = parseVariation(useAddress().search);
  const texts = (recipient: Recipient) => keys.map((key) => textOf(recipient, key, language, englishEvents));
  return {
    columns: keys.map((key) => ({
      key,
      label: language.say(columnLabels[key]),
      numeric: key === 'opens' || key === 'clicks' || key === 'conversions',
      minWidth: minWidths[key],
    })),
    cells: (recipient) =>
      texts(recipient).map((text, index) => {
        if (text === undefined || keys[index] !== 'email') return text && <span>{text}</span>;
        return (
          <Link key="email" to={`/profile/${profileId(text)}`} className={person}>
            <span>
              <span>{text}</span>
            </span>
          </Link>
        );
      }),
    texts,
  };
}

function textOf(recipient: Recipient, key: ColumnKey, language: Language, englishEvents: boolean): string | undefined {
  const value = recipient[key];
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'number') return language.count(value);
  if (key === 'time') return language.time(value);
  const isEvent = key === 'type' || key === 'category';
  return key === 'skipped' || (isEvent && !englishEvents) ? language.sayIfKnown(value) : value;
}

/** Nothing is known of a profile but that its address has an id. */
function profileId(email: string): string {
  let id = '';
  for (let index = 0; index < 26; index++)
    id += ((email.charCodeAt(index % email.length) * (index + 7)) % 36).toString(36);
  return `01${id.slice(2)}`.toUpperCase();
}
