import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { ImportsStore } from '../../lib/import/import.ts';
import { say } from '../words.ts';
import { DropZone } from './DropZone.tsx';
import { FileCard } from './FileCard.tsx';
import { PastImports } from './PastImports.tsx';

export interface ImportSectionProps {
  readonly imports: ImportsStore;
  /** Key of the account on show; the list of past imports follows it. */
  readonly account: string | null;
  /** Grows with every change of the ledger, after which the list is read again. */
  readonly version: number;
}

/** Klaviyo's own files as a second way in, for the past and for pages that cannot be read. */
export function ImportSection({ imports, account, version }: ImportSectionProps) {
  const state = useStore(imports.store);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another account or a changed ledger is the reason to read again
  useEffect(() => void imports.refresh(), [imports, account, version]);
  return (
    <section className="panel import" aria-labelledby="import-title">
      <h2 id="import-title">{say('import.title')}</h2>
      <p>{say('import.text')}</p>
      <DropZone onFiles={(files) => void imports.add(files)} />
      <details className="import-where">
        <summary>{say('import.where.title')}</summary>
        <ul>
          {(['activity', 'suppressed', 'campaigns', 'flows', 'list', 'other'] as const).map((place) => (
            <li key={place}>{say(`import.where.${place}`)}</li>
          ))}
        </ul>
      </details>
      {state.files.map((file) => (
        <FileCard key={file.id} file={file} imports={imports} state={state} />
      ))}
      {state.failed && (
        <p role="alert" className="failure">
          {say('import.listFailed')}
        </p>
      )}
      <PastImports state={state} onUndo={(record) => void imports.undo(record)} />
    </section>
  );
}
