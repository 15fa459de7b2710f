import type { RowPreview } from '../../lib/page-requests.ts';
import { maskAddressesIn } from '../mask-address.ts';
import { useMasked } from '../masking.tsx';
import { formatDay, say, sayCode } from '../words.ts';
import type { Asked, Preview } from './use-tables.ts';

/** How the first rows would be read, or why they would not. */
export function RowPreviews({ preview }: { readonly preview: Asked<Preview> }) {
  if (preview === null) return <p className="hint">{say('mapping.asking')}</p>;
  if (preview === 'gone') return <p role="alert">{say('mapping.gone')}</p>;
  if (preview.status !== 'rows')
    return <p role="alert">{say(preview.status === 'not-here' ? 'mapping.notHere' : 'mapping.otherSection')}</p>;
  return (
    <ol className="mapping-previews" aria-live="polite">
      {preview.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
        <li key={index} data-status={row.status}>
          <OneRow reading={row} />
        </li>
      ))}
    </ol>
  );
}

function OneRow({ reading }: { readonly reading: RowPreview }) {
  const masked = useMasked();
  if (reading.status === 'loading') return <span className="muted">{say('mapping.loading')}</span>;
  if (reading.status === 'left-out')
    return (
      <span className="muted">
        {say('mapping.leftOut')} {sayCode('leftOut', reading.why)}
      </span>
    );
  const { email, name, type, category, categoryText, reason, at } = reading.row;
  const facts = [
    say(`mapping.type.${type ?? 'unknown'}`),
    category ? sayCode('mapping.category', category) : categoryText,
    at === null ? '' : formatDay(at),
    name,
  ].filter((fact) => fact !== '');
  return (
    <>
      <b>{masked ? maskAddressesIn(email) : email}</b>
      <span className="mapping-facts">{facts.join(' · ')}</span>
      {reason !== '' && <q>{masked ? maskAddressesIn(reason) : reason}</q>}
    </>
  );
}
