import { useEffect, useRef } from 'react';
import { say } from '../words.ts';

/** Above rows that are only those behind a piece of advice: which one, and the way back to all. */
export function EvidenceNote({
  finding,
  allHref,
}: {
  /** `null`: the advice is over, and all rows are shown. */
  readonly finding: string | null;
  readonly allHref: string;
}) {
  const note = useRef<HTMLParagraphElement>(null);
  // The rows may be far below the link that led to them.
  useEffect(() => {
    note.current?.focus();
    note.current?.scrollIntoView();
  }, []);
  return (
    <p className="notice evidence-note" ref={note} tabIndex={-1}>
      {finding === null ? (
        say('history.evidence.over')
      ) : (
        <>
          {say('history.evidence.only')} <b>{finding}</b>
        </>
      )}{' '}
      <a href={allHref}>{say('history.evidence.all')}</a>
    </p>
  );
}
