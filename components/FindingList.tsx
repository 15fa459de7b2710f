import type { Finding } from '../lib/insight/findings.ts';
import { providerName } from './provider-name.ts';
import { formatCount, say, sayCode } from './words.ts';

/** At most three things to do, each with its numbers. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="hint">{say('finding.nothing')}</p>;
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const values = {
          count: formatCount(finding.count),
          ...(finding.kind === 'provider_block'
            ? { provider: providerName(finding.provider), of: formatCount(finding.of) }
            : {}),
        };
        return (
          <li
            key={`${finding.kind}${'provider' in finding ? finding.provider : ''}`}
            className={`finding-${finding.kind}`}
          >
            <strong>{sayCode('finding', finding.kind, 'title', values)}</strong>
            <p>{sayCode('finding', finding.kind, 'text', values)}</p>
          </li>
        );
      })}
    </ul>
  );
}
