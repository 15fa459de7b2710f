import { isMailboxProvider } from '../../bounce/providers.ts';
import { isOneSlip } from './damerau.ts';

/** Domains that most subscribers of shops have: what a mistyped one was probably meant to be. */
const commonDomains: readonly string[] = `
  gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es outlook.com outlook.fr
  outlook.de live.com live.co.uk live.fr live.nl yahoo.com yahoo.co.uk yahoo.co.in yahoo.fr yahoo.de yahoo.it yahoo.es
  yahoo.ca yahoo.com.au yahoo.com.br ymail.com rocketmail.com aol.com icloud.com comcast.net verizon.net sbcglobal.net
  bellsouth.net charter.net earthlink.net protonmail.com btinternet.com virginmedia.com talktalk.net ntlworld.com
  orange.fr wanadoo.fr laposte.net t-online.de freenet.de libero.it virgilio.it alice.it telenet.be skynet.be ziggo.nl
  kpnmail.nl planet.nl home.nl hetnet.nl bluewin.ch telia.com seznam.cz centrum.cz interia.pl onet.pl mail.ru yandex.ru
  rambler.ru naver.com hanmail.net daum.net uol.com.br terra.com.br bigpond.com optusnet.com.au rogers.com shaw.ca
  sympatico.ca`
  .trim()
  .split(/\s+/);

/** Real providers one slip away from a commoner one. */
const others: ReadonlySet<string> = new Set([
  'email.com',
  'fmail.com',
  'hmail.com',
  'mail.com',
  'rmail.com',
  'zmail.com',
]);

/** The first label of a common domain names its invented twin below `.example` and `.test` (RFC 2606). */
const labels = [...new Set(commonDomains.map((domain) => domain.slice(0, domain.indexOf('.'))))];

/** Below this length one letter makes too many real names. */
const leastLabel = 4;

/**
 * The common domain that this one is a single slip away from; `null` where it is none, is itself a known provider, or
 * several fit and none of them ends in `.com`.
 */
export function commonDomainMeant(domain: string): string | null {
  const name = domain.toLowerCase();
  if (isMailboxProvider(name) || others.has(name)) return null;
  const reserved = /\.(?:example|test)$/.exec(name)?.[0];
  const candidates = reserved ? labels.map((label) => label + reserved) : commonDomains;
  if (candidates.includes(name)) return null;
  const meant = candidates.filter((candidate) => candidate.indexOf('.') >= leastLabel && isOneSlip(name, candidate));
  return meant.length > 1 ? (meant.find((candidate) => candidate.endsWith('.com')) ?? null) : (meant[0] ?? null);
}
