import { useState } from 'react';
import type { MessageView } from '../../lib/ledger/read-message.ts';
import type { Decision } from '../../lib/suppression/plan.ts';
import { withoutTakenOut } from '../../lib/suppression/taken-out.ts';
import { FileBar } from '../FileBar.tsx';
import { type MadeFile, makeDetailsFile, makeSuppressionFile } from '../make-files.ts';
import { saveFile } from '../save-file.ts';
import { useTakenOut } from '../use-taken-out.ts';
import { usePage } from './page-context.tsx';

/** The two files of a message, with the list to look through before: the same as beside Klaviyo's page. */
export function MessageFiles({
  view,
  decisions,
}: {
  readonly view: MessageView;
  readonly decisions: readonly Decision[];
}) {
  const { history } = usePage();
  const [saved, setSaved] = useState<MadeFile | null>(null);
  const { takenOut, choose } = useTakenOut(view, (emails, isOut) => history.takeOut(view.message.id, emails, isOut));
  const chosen = () => withoutTakenOut(decisions, takenOut);
  const save = (file: MadeFile) => {
    const { kind, name, text, addresses } = file;
    saveFile(name, text);
    setSaved(file);
    void history.keepFile({ at: Date.now(), message: view.message.id, kind, fileName: name, addresses });
  };
  return (
    <FileBar
      decisions={decisions}
      completeness={view.message.completeness}
      saved={saved}
      takenOut={takenOut}
      onTakenOut={choose}
      onSuppressionFile={() => save(makeSuppressionFile(view, chosen(), Date.now()))}
      onDetailsFile={() => save(makeDetailsFile(view, chosen(), Date.now()))}
    />
  );
}
