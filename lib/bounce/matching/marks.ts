/** What stands behind hosts, links and numbers that a reply mentions: data only. */

/** Zones and sites of published block lists: naming one is evidence by itself. */
const blockListHosts = new Set(
  'spamhaus.org spamhaus.net spamhaus.com spamcop.net barracudacentral.org sorbs.net uceprotect.net uceprotect.com senderscore.com senderscore.org surbl.org uribl.com invaluement.com mailspike.net mailspike.org surriel.com abuseat.org nixspam.org nixspam.net manitu.net dnswl.org abusix.zone abusix.com abusix.ai spamrats.com backscatterer.org gbudb.net mail-abuse.org mail-abuse.com njabl.org ahbl.org dsbl.org rfc-ignorant.org rfc-ignorant.de rfc-clueless.org fabel.dk spamlab.com spamlab.org junkemailfilter.com rbl.jp five-ten-sg.com spameatingmonkey.net lashback.com unsubscore.com 0spam.org hostkarma.com cloudmark.com senderbase.org talosintelligence.com brightmail.com anti-spam.org.cn ipcheck.proofpoint.com'.split(
    ' ',
  ),
);

/** Names that lists give their zones wherever they are run: `dnsbl.example`, `bl.example`. */
const blockListZone =
  /(?:^|\.)(?:[a-z]*(?:dnsbl|rbl|drbl|rhsbl)\d*|bl|sbl|xbl|pbl|zen|cbl|blacklist|blocklist|blackholes)\./;

/** Last labels that are words: "rejected.Please see". A dot between such words ends a sentence. */
const sentenceWords = new Set(
  'please see if the for visit contact your try this you message error more http https sorry check we and or refer go use when user recipient address sender account unknown rejected recipientnotfound recipsizelimit denied blocked access quota full'.split(
    ' ',
  ),
);

/** Dotted names that Exchange gives its own errors. */
const dottedNames =
  /^(?:resolver|storedrv|smtpsend|queueexpire|queue|routing|transport|approval|recipientresolver|agent|dns|hop|mail)\.[a-z]*\.?[a-z]/i;

function lastLabels(host: string, count: number): string {
  let at = host.length;
  for (let i = 0; i < count && at > 0; i++) at = host.lastIndexOf('.', at - 1);
  return host.slice(at + 1);
}

/**
 * What a dotted atom is as a host: `list` for a block list's, an empty mark for any other, null where it is no host.
 */
export function hostMark(atom: string): string | null {
  const lower = atom.toLowerCase();
  const last = lower.slice(lower.lastIndexOf('.') + 1);
  // Ids such as "k12si345wmi.45" end in a number.
  const first = last.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return '';
  if (sentenceWords.has(last)) return null;
  if (/^(?:resolver|storedrv|smtpsend|queueexpire|approval)\./.test(lower)) return null;
  if (last.length > 14) return dottedNames.test(lower) || last.includes('exception') ? null : '';
  return blockListHosts.has(lastLabels(lower, 2)) ||
    blockListHosts.has(lastLabels(lower, 3)) ||
    blockListZone.test(lower)
    ? 'list'
    : '';
}

const listLink =
  /spamhaus|spamcop|barracudacentral|sorbs\.|dnsbl|[/.]rbl[./?]|senderscore|uceprotect|invaluement|ipcheck\.proofpoint|cloudmark\.com|senderbase|talosintelligence|delist|unblock|blocklist|block-list|blacklist|removal|abuseat|ipremoval|reputation|mailspike|surriel|abusix|spamrats|brightmail|sophos\.com|trendmicro|trendmicro\.com|snds|sendersupport|junkmail|postmaster\.free/;
/** A page that is asked about one IP address. */
const lookUpLink = /[?&](?:ip|addr|address|ipaddr|ip_address|query|lookup|host)=\d{1,3}(?:\.\d{1,3}){3}/;
const authLink = /openspf|spf|dkim|dmarc|sender-?id|authentication/;

/**
 * What a link is about (`list`, `auth`, `groups` or nothing) and the token that Gmail puts behind `?p=`.
 * Its other words are never read: "spam" in the address of a help page says nothing.
 */
export function linkMark(link: string): readonly [mark: string, token: string] {
  const lower = link.toLowerCase();
  const p = /[?&]p=([a-z][a-z\d_]{2,40})/.exec(lower);
  const token = p === null ? '' : `p:${p[1]}`;
  if (lower.includes('groups.google.')) return ['groups', token];
  return [listLink.test(lower) || lookUpLink.test(lower) ? 'list' : authLink.test(lower) ? 'auth' : '', token];
}

/** Words before a number that is a quantity or a size and no reply code. */
export const quantityWords = new Set(
  'of than exceeds exceeded limit max maximum over about after within least is per only port line minimum up every wait size approximately around more room http html'.split(
    ' ',
  ),
);

/** Units behind a number that is no reply code. */
export const unitWords = new Set(
  'messages recipients rcpts kb mb kib mib gb bytes byte k m seconds second secs sec minutes minute hours hour days connections emails mails percent characters chars lines'.split(
    ' ',
  ),
);

/** Words that say that dotted digits are a version. */
export const versionWords = new Set('v ver version release exim postfix sendmail qmail exchange build'.split(' '));
