import { useMemo, useRef, useState } from 'react';
import { groupOf, type SuppressionGroup } from '../lib/suppression/group.ts';
import type { Decision } from '../lib/suppression/plan.ts';
import { Address } from './Address.tsx';
import { decidingText } from './deciding-text.ts';
import { decisionText } from './decision-text.ts';
import { MaskSwitch } from './MaskSwitch.tsx';
import { UndoFacts } from './UndoFacts.tsx';
import { formatCount, say, sayCode, sayCount } from './words.ts';

export interface SuppressionPreviewProps {
  readonly decisions: readonly Decision[];
  /** Addresses that the user has taken out of the file. */
  readonly takenOut: ReadonlySet<string>;
  readonly onTakenOut: (emails: readonly string[], isOut: boolean) => void;
  readonly onSave: () => void;
}

/** Rows that are drawn at once; a search or one more press leads to the others. */
const step = 200;

const groups: readonly SuppressionGroup[] = ['proposed', 'already_suppressed', 'suppressed_otherwise', 'left_out'];

/** Every address with the sentence why it goes in or stays out, to be looked through before the file is made. */
export function SuppressionPreview({ decisions, takenOut, onTakenOut, onSave }: SuppressionPreviewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<SuppressionGroup | null>(null);
  const [shown, setShown] = useState(step);
  const byGroup = useMemo(() => Map.groupBy(decisions, groupOf), [decisions]);
  // Most lists have nobody of it, and three tabs are read faster than four.
  const shownGroups = groups.filter((each) => each !== 'suppressed_otherwise' || byGroup.has(each));
  const wanted = search.trim().toLowerCase();
  const open = group ?? groups.find((each) => byGroup.has(each)) ?? 'proposed';
  const found = (byGroup.get(open) ?? []).filter(
    ({ email, bounce }) => email.includes(wanted) || bounce.name.toLowerCase().includes(wanted),
  );
  const inFile = decisions.filter(({ email, decision }) => decision.suppress && !takenOut.has(email)).length;
  const choosable = found.filter(({ decision }) => decision.suppress).map(({ email }) => email);
  return (
    <>
      <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
        {say('preview.open')}
      </button>
      <dialog ref={dialog} className="preview" aria-labelledby="preview-title">
        <header>
          <h2 id="preview-title">{say('preview.title')}</h2>
          <MaskSwitch />
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {say('preview.close')}
          </button>
        </header>
        <div className="preview-groups" role="tablist" aria-label={say('preview.groups')}>
          {shownGroups.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === open}
              onClick={() => {
                setGroup(each);
                setShown(step);
              }}
            >
              {sayCode('preview', each)} <span className="number">{formatCount(byGroup.get(each)?.length ?? 0)}</span>
            </button>
          ))}
        </div>
        <p className="hint">{sayCode('preview', `${open}_hint`)}</p>
        <div className="preview-tools">
          <input
            type="search"
            aria-label={say('preview.search')}
            placeholder={say('preview.search')}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          {choosable.length > 0 && (
            <>
              <button type="button" className="small" onClick={() => onTakenOut(choosable, false)}>
                {say('preview.all')}
              </button>
              <button type="button" className="small" onClick={() => onTakenOut(choosable, true)}>
                {say('preview.none')}
              </button>
            </>
          )}
        </div>
        <ul className="preview-rows">
          {found.slice(0, shown).map((decision) => (
            <PreviewRow
              key={decision.email}
              decision={decision}
              chosen={!takenOut.has(decision.email)}
              onChosen={(chosen) => onTakenOut([decision.email], !chosen)}
            />
          ))}
          {found.length === 0 && <li className="hint">{say(wanted === '' ? 'preview.nobody' : 'preview.notFound')}</li>}
          {found.length > shown && (
            <li>
              <button type="button" className="small" onClick={() => setShown(shown + step)}>
                {sayCount('preview.more', found.length - shown)}
              </button>
            </li>
          )}
        </ul>
        <details className="preview-undo">
          <summary>{say('preview.undoTitle')}</summary>
          <UndoFacts />
        </details>
        <footer>
          <button
            type="button"
            className="primary"
            disabled={inFile === 0}
            onClick={() => {
              dialog.current?.close();
              onSave();
            }}
          >
            {say('popup.suppressionFile')} · {formatCount(inFile)}
          </button>
        </footer>
      </dialog>
    </>
  );
}

function PreviewRow({
  decision: { email, bounce, streak, limit, decision },
  chosen,
  onChosen,
}: {
  readonly decision: Decision;
  readonly chosen: boolean;
  readonly onChosen: (chosen: boolean) => void;
}) {
  const said = decidingText(bounce.verdict);
  const text = (
    <span>
      <span className="preview-address">
        <Address email={email} />
      </span>
      <span className="hint">
        {sayCode('reason', bounce.verdict.reason, 'name')} · {decisionText({ decision, limit, streak })}
      </span>
      {said !== '' && <span className="hint">{say('preview.said', { words: said })}</span>}
    </span>
  );
  if (!decision.suppress) return <li className="preview-row">{text}</li>;
  return (
    <li className="preview-row">
      <label>
        <input type="checkbox" checked={chosen} onChange={({ target }) => onChosen(target.checked)} />
        {text}
      </label>
    </li>
  );
}
