import { useState } from 'react';
import { useStore } from 'zustand';
import { type MadeFile, makeDetailsFile, makeSuppressionFile } from '../../components/make-files.ts';
import { MaskingProvider } from '../../components/masking.tsx';
import { saveFile } from '../../components/save-file.ts';
import { TabSummaryView } from '../../components/TabSummaryView.tsx';
import { noteAdvice, setAdviceState } from '../../lib/ledger/advice-state.ts';
import type { MessageView } from '../../lib/ledger/read-message.ts';
import { recordExport } from '../../lib/ledger/record-export.ts';
import { type Ledger, openLedger, withLedger } from '../../lib/ledger/schema.ts';
import { setTakenOut } from '../../lib/ledger/taken-out.ts';
import { klaviyoOrigin, ledgerChannel } from '../../lib/messages.ts';
import type { SettingsStore } from '../../lib/settings-store.ts';
import { suppressionFile } from '../../lib/suppression/suppression-file.ts';
import type { TabSummaryStore } from '../../lib/tab-summary.ts';

export interface PopupProps {
  readonly summary: TabSummaryStore;
  readonly settings: SettingsStore;
  readonly historyUrl: string;
  /** Opens the same summary beside the page, where it is not there already. */
  readonly onKeepOpen?: () => Promise<void>;
}

const inLedger = (use: (ledger: Ledger) => Promise<void>) => withLedger(openLedger, use);

/** Tells every page of the extension, this one too. */
function tellChange() {
  const changes = new BroadcastChannel(ledgerChannel);
  changes.postMessage(null);
  changes.close();
}

const noteShown = (account: string, ids: readonly string[]) =>
  void inLedger((ledger) => noteAdvice(ledger, account, ids, Date.now()));

/** Joins the tab's summary to what its buttons do. */
export function Popup({ summary: { store, command, reread }, settings, historyUrl, onKeepOpen }: PopupProps) {
  const summary = useStore(store);
  const set = useStore(settings.store);
  const [saved, setSaved] = useState<MadeFile | null>(null);
  const [now] = useState(() => Date.now());

  const save = async ({ message: { account, id } }: MessageView, file: MadeFile) => {
    saveFile(file.name, file.text);
    setSaved(file);
    const { kind, name: fileName, addresses } = file;
    await inLedger((ledger) =>
      recordExport(ledger, { account, at: Date.now(), message: id, kind, fileName, addresses }),
    );
  };

  return (
    <MaskingProvider masked={set.masked} onMask={(masked) => void settings.change({ masked })}>
      <TabSummaryView
        summary={summary}
        settings={set}
        now={now}
        historyUrl={historyUrl}
        campaignsUrl={`${klaviyoOrigin}/campaigns`}
        saved={saved}
        onReadRest={() => command('readRest')}
        onStop={() => command('stopReading')}
        onAdvice={({ message: { account } }, id, state) =>
          void inLedger((ledger) => setAdviceState(ledger, account, id, state, Date.now())).then(reread)
        }
        onAdviceShown={noteShown}
        onAttach={({ fileName, addresses }) =>
          command({ type: 'attachFile', name: fileName, text: suppressionFile(addresses) })
        }
        onSuppressionFile={(view, decisions) => void save(view, makeSuppressionFile(view, decisions, Date.now()))}
        onTakenOut={({ message }, emails, isOut) =>
          inLedger((ledger) => setTakenOut(ledger, message, emails, isOut, Date.now())).then(tellChange)
        }
        onDetailsFile={(view, decisions) => void save(view, makeDetailsFile(view, decisions, Date.now()))}
        {...(onKeepOpen ? { onKeepOpen } : {})}
      />
    </MaskingProvider>
  );
}
