import { type ImportChoice, missingOf, needsMessage, planOf } from '../../lib/import/choice.ts';
import { tryRows } from '../../lib/import/plan.ts';
import type { Imports } from '../../lib/import/state.ts';
import type { Examined } from '../../lib/klaviyo/files/examine-file.ts';
import { accountName } from '../history/account-name.ts';
import { say, sayCode, sayCount } from '../words.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { DateOrderChoice } from './DateOrderChoice.tsx';
import { MessageChoice } from './MessageChoice.tsx';
import { PreviewRows } from './PreviewRows.tsx';

export interface ReadyFileProps {
  readonly fileName: string;
  readonly examined: Examined;
  readonly choice: ImportChoice;
  readonly failed: boolean;
  readonly state: Imports;
  readonly onChange: (change: Partial<ImportChoice>) => void;
  readonly onStart: () => void;
  readonly onRemove: () => void;
}

/** What was recognised, what is still to be said, and the button that takes it in. */
export function ReadyFile({ fileName, examined, choice, failed, state, onChange, onStart, onRemove }: ReadyFileProps) {
  const { kind, rows } = examined;
  const messages = choice.account === null ? [] : (state.messages[choice.account] ?? []);
  const missing = missingOf(examined, choice);
  const needs = needsMessage(examined, choice);
  const chosen = needs ? messages.find(({ id }) => id === choice.message)?.name : undefined;
  const plan = planOf(examined, choice, messages);
  return (
    <>
      <p className="import-found">
        <strong>{kind ? sayCode('import.kind', kind) : say('import.unknownKind')}</strong>
        {' · '}
        {sayCount('import.rows', rows)}
        {chosen && ` · ${chosen}`}
      </p>
      {examined.endsEarly && <p className="import-warning">{say('import.endsEarly')}</p>}
      {kind === null && <ColumnMapping fileName={fileName} examined={examined} choice={choice} onChange={onChange} />}
      <div className="import-choices">
        {state.accounts.length > 0 && (
          <label>
            {say('import.account')}
            <select
              value={choice.account ?? ''}
              onChange={({ target }) => onChange({ account: target.value === '' ? null : target.value })}
            >
              {state.accounts.map((account) => (
                <option key={account.id} value={account.id}>
                  {accountName(account)}
                </option>
              ))}
              <option value="">{say('import.otherAccount')}</option>
            </select>
          </label>
        )}
        {choice.account === null && (
          <label>
            {say('import.accountName')}
            <input
              type="text"
              maxLength={100}
              value={choice.accountName}
              onChange={({ target }) => onChange({ accountName: target.value })}
            />
          </label>
        )}
        {needs && <MessageChoice choice={choice} messages={messages} onChange={onChange} />}
        {examined.openDate !== null && <DateOrderChoice date={examined.openDate} choice={choice} onChange={onChange} />}
      </div>
      {kind !== null && (
        <details>
          <summary>{say('import.firstRows')}</summary>
          <PreviewRows fileName={fileName} examined={examined} readings={tryRows(plan, examined)} />
        </details>
      )}
      {failed && (
        <p role="alert" className="failure">
          {say('import.notStarted')}
        </p>
      )}
      <div className="import-buttons">
        <button type="button" className="primary" disabled={missing !== null} onClick={onStart}>
          {sayCount('import.start', rows)}
        </button>
        <button type="button" onClick={onRemove}>
          {say('import.remove')}
        </button>
        {missing && <span className="hint">{say(`import.missing.${missing}`)}</span>}
      </div>
    </>
  );
}
