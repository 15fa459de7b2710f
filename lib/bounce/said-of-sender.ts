/** "Does not exist" said of the sender's address or domain is the sender's trouble (RFC 3463 X.1.7, X.1.8). */
const before =
  / (?:senders?|sending|originator|originating|from (?:address|domain|header|field|line)|mail from|mailfrom|reply|reply to|url|link|return path|returnpath|reverse path|return address|envelope from|envelope sender|header from|author|your (?:own )?(?:email |mail )?(?:address|domain|host|hostname|server|ip|mailbox|account|name|helo|dns)|helo|ehlo|client host|client|reverse|rdns|ptr|sender s|source) (?:[^ .][^ ]* ){0,5}$/;
const after =
  /^ (?:[^ .][^ ]* ){0,2}?(?:in|of|for|from|as) (?:the |your )?(?:senders?|mail from|envelope from|envelope sender|from address|return path|helo|ehlo|reverse path|originator) /;
const within = / (?:senders?|mailfrom|envelope from|return path|from address|sending domain|your domain) /;
// "sender @ is not allowed … recipient unknown": once the recipient is named again, the words are hers.
const recipientAgain = / (?:recipients?|rcpt|to) (?:[^ .][^ ]* ){0,3}$/;

export function isSaidOfSender(words: string, start: number, end: number): boolean {
  const context = words.slice(Math.max(0, start - 120), start);
  const sentence = context.slice(context.lastIndexOf(' . ') + 1);
  if (before.test(` ${sentence.trimStart()}`) && !recipientAgain.test(` ${sentence.trimStart()}`)) return true;
  if (within.test(` ${words.slice(start, end)} `)) return true;
  return after.test(words.slice(end, end + 80));
}
