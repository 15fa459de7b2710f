import { useRef, useState } from 'react';
import type { PageStatus } from '../../lib/messages.ts';
import { say } from '../words.ts';
import { MappingForm } from './MappingForm.tsx';
import { SampleCard } from './SampleCard.tsx';
import { usePageTools } from './tools-context.ts';

export interface PageHelpProps {
  readonly status: PageStatus;
  /**
   * `failed`: the page was not understood, both ways out are offered. `doubt`: it was read, perhaps wrongly; `missed`:
   * it was not taken for bounces at all. Then one quiet line is enough.
   */
  readonly occasion: 'failed' | 'doubt' | 'missed';
}

/** The ways out where a page is not understood, or wrongly: name the columns by hand, save a sample of the page. */
export function PageHelp({ status, occasion }: PageHelpProps) {
  const tools = usePageTools();
  const [open, setOpen] = useState<'mapping' | 'sample' | null>(null);
  const section = useRef<HTMLElement>(null);
  if (!tools) return null;
  // The button that had the focus gives way to what it opened.
  const go = (next: typeof open) => {
    setOpen(next);
    section.current?.focus({ preventScroll: next !== null });
  };
  const close = () => go(null);
  return (
    <section className="page-help" ref={section} tabIndex={-1}>
      <MappingNote status={status} />
      {open === null && (
        <div className="page-help-doors">
          <button type="button" className={occasion === 'failed' ? 'primary' : 'quiet'} onClick={() => go('mapping')}>
            {say(`mapping.open.${occasion}`)}
          </button>
          {occasion === 'failed' && (
            <button type="button" onClick={() => go('sample')}>
              {say('sample.open')}
            </button>
          )}
        </div>
      )}
      {open === 'mapping' && <MappingForm tools={tools} onClose={close} onSample={() => go('sample')} />}
      {open === 'sample' && <SampleCard tools={tools} onClose={close} />}
    </section>
  );
}

/** Says that the columns were named by hand, or that this no longer fits; one click undoes it. */
function MappingNote({ status: { mapping } }: { readonly status: PageStatus }) {
  const tools = usePageTools();
  if (mapping === 'none' || !tools) return null;
  return (
    <p className={mapping === 'applied' ? 'mapping-note' : 'mapping-note notice'} role="status">
      <span>{say(mapping === 'applied' ? 'mapping.applied' : 'mapping.noLongerFits')}</span>
      <button type="button" className="quiet" onClick={() => void tools.ask({ ask: 'forgetColumns' })}>
        {say('mapping.forget')}
      </button>
    </p>
  );
}
