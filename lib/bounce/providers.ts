import { providerTable } from './provider-table.ts';

export interface Provider {
  /** A short id such as `outlook`, or the domain itself; only domains hold a dot, so the two never meet. */
  readonly id: string;
  /** Name for people: `Outlook`, or the domain itself. */
  readonly name: string;
}

const byDomain = new Map<string, Provider>();
const byLabel = new Map<string, Provider | null>();

for (const { id, name, domains } of providerTable) {
  const provider: Provider = { id, name };
  byLabel.set(id, provider);
  for (const domain of domains.trim().split(/\s+/).flatMap(withEndings)) byDomain.set(domain, provider);
}
for (const [domain, provider] of byDomain) {
  const label = domain.slice(0, domain.indexOf('.'));
  const known = byLabel.get(label);
  // A label that two providers share, such as `mail` (mail.ru, mail.com), names neither.
  byLabel.set(
    label,
    known === undefined || known?.id === provider.id || known?.id === label ? (known ?? provider) : null,
  );
}

/**
 * The mailbox provider behind a domain: filters are a provider's, so a block shows there and not at one domain.
 *
 * A domain that is no known provider's stands for itself. Under the reserved endings `.example` and `.test` (RFC 2606) a
 * provider's first label makes its twin, such as `outlook.example`: made-up data shows the same picture.
 */
export function providerOf(domain: string): Provider {
  const name = domain.trim().toLowerCase().replace(/\.$/, '');
  const known = byDomain.get(name);
  if (known) return known;
  if (/^[^.]+\.(?:example|test)$/.test(name)) {
    const twin = byLabel.get(name.slice(0, name.indexOf('.')));
    if (twin) return twin;
  }
  // Spectrum gave each region a domain of its own below rr.com.
  if (name.endsWith('.rr.com')) return providerOf('rr.com');
  return { id: name, name };
}

/** Companies by whose names reports call their mailboxes, where no domain begins with the name. */
const companies: Readonly<Record<string, string>> = { google: 'gmail', microsoft: 'outlook', apple: 'icloud' };

/** The provider that a report names as it is called, `Microsoft`, or by a domain; `null` where the name tells none. */
export function providerNamed(text: string): Provider | null {
  const name = text.trim().toLowerCase();
  if (/^[^\s@]+\.[^\s@]+$/.test(name)) return providerOf(name);
  return byLabel.get(Object.hasOwn(companies, name) ? (companies[name] ?? name) : name) ?? null;
}

/** Whether the domain is a mailbox provider's, rather than a company's own. */
export function isMailboxProvider(domain: string): boolean {
  return !providerOf(domain).id.includes('.');
}

/** `gmx@de,net` to `gmx.de`, `gmx.net`. */
function withEndings(entry: string): string[] {
  const [brand = '', endings] = entry.split('@');
  return endings === undefined ? [brand] : endings.split(',').map((ending) => `${brand}.${ending}`);
}
