import { useState } from 'react';
import type { TableToMap } from '../../lib/page-requests.ts';
import type { PageTools } from '../../lib/page-tools.ts';
import { formatCount, say, sayCount } from '../words.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { RowPreviews } from './RowPreviews.tsx';
import { useColumns, usePreview, useScrolledTo, useTables } from './use-tables.ts';

export interface MappingFormProps {
  readonly tools: PageTools;
  readonly onClose: () => void;
  readonly onSample: () => void;
}

/** Naming the columns of one of the page's tables by hand. */
export function MappingForm({ tools, onClose, onSample }: MappingFormProps) {
  const tables = useTables(tools);
  const [chosen, setChosen] = useState(0);
  const element = useScrolledTo(tables !== null);
  const table = Array.isArray(tables) ? tables[chosen] : undefined;
  return (
    <div className="mapping" ref={element}>
      <h2>{say('mapping.title')}</h2>
      {tables === 'gone' && <p role="alert">{say('mapping.gone')}</p>}
      {Array.isArray(tables) && tables.length === 0 && <p role="alert">{say('mapping.noTables')}</p>}
      {Array.isArray(tables) && tables.length > 1 && (
        <label className="mapping-tables">
          {say('mapping.table')}{' '}
          <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
            {tables.map((candidate, index) => (
              <option key={candidate.signature} value={index}>
                {nameOf(candidate, index)}
              </option>
            ))}
          </select>
        </label>
      )}
      {table ? (
        <ColumnChoice key={table.signature} table={table} tools={tools} onClose={onClose} onSample={onSample} />
      ) : (
        <div className="mapping-buttons">
          <button type="button" onClick={onSample}>
            {say('sample.open')}
          </button>
          <button type="button" className="quiet" onClick={onClose}>
            {say('mapping.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

function nameOf({ headers, count }: TableToMap, index: number): string {
  const named = headers.filter((header) => header !== '').slice(0, 3);
  const name = named.length > 0 ? named.join(', ') : say('mapping.tableNumber', { number: formatCount(index + 1) });
  return `${name.slice(0, 40)} · ${sayCount('mapping.rows', count)}`;
}

function ColumnChoice({ table, tools, onClose, onSample }: MappingFormProps & { readonly table: TableToMap }) {
  const [columns, choose] = useColumns(table.columns);
  const preview = usePreview(tools, table.signature, columns);
  const readable =
    preview !== null &&
    preview !== 'gone' &&
    preview.status === 'rows' &&
    preview.rows.some(({ status }) => status === 'bounce');
  const save = async () => {
    await tools.ask({ ask: 'saveColumns', signature: table.signature, columns: [...columns] });
    onClose();
  };
  return (
    <>
      <p className="hint">{say('mapping.how')}</p>
      <ColumnTable table={table} columns={columns} onChoose={choose} />
      <h3>{say('mapping.preview')}</h3>
      <RowPreviews preview={preview} />
      {!readable && preview !== null && <p className="hint">{say('mapping.nothingRead')}</p>}
      <div className="mapping-buttons">
        <button type="button" className="primary" disabled={!readable} onClick={() => void save()}>
          {say('mapping.save')}
        </button>
        <button type="button" onClick={onClose}>
          {say('mapping.cancel')}
        </button>
        <button type="button" className="quiet" onClick={onSample}>
          {say('sample.open')}
        </button>
      </div>
      <p className="hint">{say('mapping.kept')}</p>
    </>
  );
}
