import { type ImportChoice, planOf } from '../../lib/import/choice.ts';
import { mappedRoles, tryRows } from '../../lib/import/plan.ts';
import type { Examined } from '../../lib/klaviyo/files/examine-file.ts';
import type { FileRole } from '../../lib/klaviyo/files/file-labels.ts';
import { formatCount, say } from '../words.ts';
import { PreviewRows } from './PreviewRows.tsx';

export interface ColumnMappingProps {
  readonly fileName: string;
  readonly examined: Examined;
  readonly choice: ImportChoice;
  readonly onChange: (change: Partial<ImportChoice>) => void;
}

/** Naming by hand what the columns of a file hold, with how its first five rows would be read. */
export function ColumnMapping({ fileName, examined, choice, onChange }: ColumnMappingProps) {
  const roles: readonly FileRole[] = mappedRoles[choice.takes];
  const roleOf = (column: number) => roles.find((role) => choice.mapping[role] === column) ?? '';
  const nameOf = (column: number) =>
    examined.headers?.[column] || say('mapping.columnNumber', { number: formatCount(column + 1) });
  const choose = (column: number, chosen: string) => {
    // One column a role, and one role a column.
    const others = Object.entries(choice.mapping).filter(([role, at]) => at !== column && role !== chosen);
    onChange({ mapping: Object.fromEntries(chosen === '' ? others : [...others, [chosen, column]]) });
  };
  const readings = tryRows(planOf(examined, choice, []), examined);
  return (
    <div className="import-mapping">
      <p>{say(examined.headers ? 'import.mapping.text' : 'import.mapping.noHeaders')}</p>
      <label className="import-takes">
        {say('import.mapping.takes')}
        <select
          value={choice.takes}
          onChange={({ target }) => onChange({ takes: target.value === 'suppressions' ? 'suppressions' : 'bounces' })}
        >
          <option value="bounces">{say('import.mapping.bounces')}</option>
          <option value="suppressions">{say('import.mapping.suppressions')}</option>
        </select>
      </label>
      <PreviewRows
        fileName={fileName}
        examined={examined}
        readings={choice.mapping.email === undefined ? null : readings}
        above={(column) => (
          <select
            value={roleOf(column)}
            aria-label={say('mapping.holds', { column: nameOf(column) })}
            onChange={({ target }) => choose(column, target.value)}
          >
            <option value="">{say('mapping.role.ignore')}</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {say(`import.role.${role as 'email'}`)}
              </option>
            ))}
          </select>
        )}
      />
    </div>
  );
}
