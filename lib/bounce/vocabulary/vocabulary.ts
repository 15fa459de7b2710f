import { vocabularyAbroad } from './abroad.ts';
import { vocabularyAbroadAddresses } from './abroad-addresses.ts';
import { vocabularyAbroadFaults } from './abroad-faults.ts';
import { vocabularyAbroadSentences } from './abroad-sentences.ts';
import { vocabularyAbroadStems } from './abroad-stems.ts';
import { vocabularyAfar } from './afar.ts';

/** Phrases with commas between. */
function list(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** Groups of words that mean the same in a reply; rules name them as `{group}`. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  /** What a recipient is called. */
  mailbox: list(`
    user, users, username, user name, user id, userid, user account, user mailbox, user email, user address,
    mailbox, mail box, mailboxes, inbox, account, accounts, mail account, email account, recipient, recipients,
    recipient s, recipient address, recipient email, recipient email address, recipient mailbox,
    recipient account, recipient user, rcpt, rcpt to, rcptto, addressee, receiver, alias, address, addresses,
    email, email address, email addresses, mail address, mailaddress, emailaddress, email id, email alias,
    destination address, destination mailbox, destination user, delivery address, to address, local part,
    localpart, local user, local address, local mailbox, local recipient, addressbook entry, maildrop, member,
    customer, subscriber, person, employee, pop account, imap account, group, login, maildir, mbox
  `),
  domain: list(`
    domain, domain name, domainname, mail domain, email domain, recipient domain, recipient address domain,
    recipients domain, recipient s domain, destination domain, target domain, remote domain, address domain,
    host, hostname, host name, mail host, destination host, recipient host, host or domain name,
    host or domain, domain or host, destination system, destination server, system address
  `),
  /** Between noun and verdict: "(user) @ is currently …". */
  be: list(`
    is, was, are, were, has been, have been, has, have, be, being, appears to be, seems to be, may be
  `),
  doesNotExist: list(`
    
    (does not|doesnt|do not|dont|didnt|did not|doesn t|don t|not|no longer|never|wont|cannot|isnt|does not currently|does no longer|doesnt currently|may not) (currently|actually|even|longer)? (exist|exists|existing|existed),
    non existent, nonexistent, non existant, nonexistant, non existing, inexistent, not existent, unexistent,
    (could not|couldnt|can not|cannot|cant|was not|were not|not|is not|isnt|wasnt|never|unable to be) (be)? (found|located|resolved|matched|identified|looked up),
    unknown, unknow, unkown, not known,
    (is not|isnt|not|no longer|was not) a? (valid|known|registered|recognized|recognised|listed|defined|provisioned|present|hosted|configured|set up),
    not on file, not in our records,
    invalid, undefined, unrecognized, unrecognised, unregistered
  `),
  /** In front of the noun: "no such user". */
  noSuch: list(`
    no such, unknown, unknow, invalid, nonexistent, non existent, non existant, nonexistant, non existing,
    inexistent, undefined, unrecognized, unrecognised, unresolvable, unroutable, illegal, incorrect, malformed,
    not a known, not a valid, not a registered, no valid, no known, not our, no matching, no existing,
    no active, not an existing, no mail account, wrong
  `),
  /** The sender and all that is hers; words said of these are not said of the recipient. */
  sender: list(`
    sender, senders, sender s, sender address, sender domain, senders domain, sender address domain,
    senders address, sending domain, sending address, sender email, sender email address, originator,
    originating address, from address, from domain, from header, from field, from header address, mail from,
    mailfrom, mail from address, mail from domain, envelope from, envelope sender, envelope from address,
    envelope sender domain, return path, returnpath, reverse path, return address, author, rfc5321 mailfrom,
    header from, domain of sender, domain of sender address, sender host, source address, your address,
    your domain, your email address, your email domain
  `),
  /** The machine, network or domain that sends, called so. */
  yourMachine: list(`
    (your|the sending|the sender s|sending|sender|client|connecting|source|remote) (ip|ip address|host|hostname|server|mail server|mailserver|mta|relay|network|netblock|subnet|domain|isp|provider|site|system|tenant|organization|organisation)
  `),
  /** The machine that sends. */
  client: list(`
    client, client host, host, hosts, ip, ips, ip address, ip addresses, address, addresses, server,
    mail server, mailserver, smtp server, sending server, sending ip, sender ip, sending host, sending mta,
    remote host, network, netblock, range, subnet, relay, mta, domain, your ip, your ip address, your server,
    your host, connecting ip, connecting host, source ip, ipaddress, isp, sender, provider, site, system
  `),
  message: list(`
    message, messages, mail, mails, email, emails, mail message, email message, letter, content, msg, data,
    body, transmission, delivery
  `),
  refused: list(`
    rejected, reject, rejecting, refused, refusing, denied, blocked, block, not accepted, unaccepted, declined,
    discarded, dropped, bounced, returned, not allowed, disallowed, prohibited, forbidden, not permitted,
    banned, barred, not delivered, could not be delivered, cannot be delivered, quarantined, failed, deferred,
    filtered, unacceptable
  `),
  listed: list(`
    listed, blacklisted, black listed, blocklisted, block listed, blacklist, blocklist, denylisted, blackholed,
    graylisted due to reputation
  `),
  blockList: list(`
    blacklist, blacklists, black list, black lists, blocklist, blocklists, block list, block lists,
    blocking list, denylist, deny list, dnsbl, dnsbls, dns bl, dnsrbl, rbl, rbls, rbl list, rhsbl, rbldns,
    surbl, spamhaus, spamcop, sorbs, barracudacentral, brbl, uceprotect, xbl, pbl, cbl, dbl, drop list,
    mailspike, psbl, invaluement, ivmsip, ivmuri, nixspam, senderscore, reputation list, reject list, ban list,
    banlist, kill list, watch list, watchlist, %list
  `),
  full: list(`
    full, over quota, overquota, over the quota, over its quota, over their quota, over his quota,
    over disk quota, over storage quota, over mail quota, over allotted quota, over allowed quota, over limit,
    over the limit, over its limit, over size limit, over storage limit, over the storage limit,
    over the maximum, over the allowed quota, overfull, overloaded with messages, exceeded quota,
    exceeding quota, exceeds quota, quota exceeded, out of space, out of storage, out of storage space,
    out of disk space, out of quota, exhausted, at its limit, too full, almost full, overdrawn, crammed, stuffed, brimming, bursting, filled up, maxed out
  `),
  try: list(`
    try, retry, retrying, please try, please retry, resend, come back
  `),
  later: list(`
    later, again, again later, in a few minutes, in a while, in 0, after 0, at a later time, another time,
    shortly, soon
  `),
  ...Object.fromEntries(
    Object.entries({
      ...vocabularyAbroad,
      ...vocabularyAbroadSentences,
      ...vocabularyAbroadStems,
      ...vocabularyAbroadFaults,
      ...vocabularyAbroadAddresses,
      ...vocabularyAfar,
    }).map(([name, phrases]) => [name, list(phrases)]),
  ),
};
