import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type MappableRole, mappableRoles } from '../../lib/klaviyo/mapping/column-mapping.ts';
import type { AnswerTo, TableToMap } from '../../lib/page-requests.ts';
import type { PageTools } from '../../lib/page-tools.ts';

/** `null` until it has come; `gone` where the page no longer answers. */
export type Asked<Answer> = Answer | 'gone' | null;

/** The tables of the page that a person can choose from. */
export function useTables(tools: PageTools): Asked<readonly TableToMap[]> {
  const [tables, setTables] = useState<Asked<readonly TableToMap[]>>(null);
  useEffect(() => {
    let isCurrent = true;
    void tools.ask({ ask: 'tables' }).then((answer) => isCurrent && setTables(answer?.tables ?? 'gone'));
    return () => {
      isCurrent = false;
    };
  }, [tools]);
  return tables;
}

export type Preview = AnswerTo<'preview'>['result'];

/** How the page would be read by these columns; the last answer stays until the next has come. */
export function usePreview(
  tools: PageTools,
  signature: string,
  columns: readonly (MappableRole | null)[],
): Asked<Preview> {
  const [preview, setPreview] = useState<Asked<Preview>>(null);
  useEffect(() => {
    let isCurrent = true;
    void tools
      .ask({ ask: 'preview', signature, columns: [...columns] })
      .then((answer) => isCurrent && setPreview(answer?.result ?? 'gone'));
    return () => {
      isCurrent = false;
    };
  }, [tools, signature, columns]);
  return preview;
}

/** Gives a column a role, which another column can then no longer have. */
export function useColumns(start: readonly (MappableRole | null)[]) {
  const [columns, setColumns] = useState(start);
  const choose = useCallback((column: number, value: string) => {
    const role = mappableRoles.find((known) => known === value) ?? null;
    setColumns((before) => before.map((held, i) => (i === column ? role : held === role ? null : held)));
  }, []);
  return [columns, choose] as const;
}

/** Brings an element to the top of what scrolls it, when it appears and once more when what it waits for has come. */
export function useScrolledTo(hasCome: boolean): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is taller once that has come
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'start' });
  }, [hasCome]);
  return element;
}
