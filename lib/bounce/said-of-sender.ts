/** "Does not exist" said of the sender's address or domain is the sender's trouble (RFC 3463 X.1.7, X.1.8). */
const before =
  / (?:senders?|sending|originator|originating|from (?:address|domain|header|field|line)|mail from|mailfrom|reply|reply to|url|link|return path|returnpath|reverse path|return address|envelope from|envelope sender|header from|author|your (?:own )?(?:email |mail )?(?:address|domain|host|hostname|server|ip|mailbox|account|name|helo|dns)|helo|ehlo|client host|client|reverse|rdns|ptr|sender s|source) (?:[^ .][^ ]* ){0,5}$/;
const after =
  /^ (?:[^ .][^ ]* ){0,2}?(?:in|of|for|from|as) (?:the |your )?(?:you are sending from|senders?|mail from|envelope from|envelope sender|from address|return path|helo|ehlo|reverse path|originator) /;
const within =
  / (?:you are sending|sending from|return address|your address|senders?|mailfrom|envelope from|return path|from address|sending domain|your domain) /;
const owner =
  / (?:return|reverse path|from|sender|sender s|sending|originating|envelope|your (?:own |email |mail |sender |from |return )?) ?(?:address|domain|mailbox|account|host|hostname|email address) $/;
// "sender @ is not allowed … recipient unknown": once the recipient is named again, the words are hers.
const recipientAgain = / (?:recipients?|rcpt|to) (?:[^ .][^ ]* ){0,3}$/;

// "sender ok, recipient unknown": the words name the recipient themselves.
const namesRecipient = /^ ?(?:no such |unknown |invalid )?(?:recipients?|rcpt|addressee)(?: |$)/;

export function isSaidOfSender(words: string, start: number, end: number): boolean {
  const isRecipient = namesRecipient.test(words.slice(start, end));
  const context = words.slice(Math.max(0, start - 120), start);
  const sentence = context.slice(context.lastIndexOf(' . ') + 1);
  const sentenceBefore = ` ${sentence.trimStart()}`;
  if (!isRecipient && before.test(sentenceBefore) && !recipientAgain.test(sentenceBefore)) return true;
  // "return address does not exist" may have been found from its second word on.
  const first = words.indexOf(' ', start + 1);
  const second = words.indexOf(' ', first + 1);
  if (first !== -1 && owner.test(`${sentenceBefore}${words.slice(start, first + 1).trimStart()}`)) return true;
  if (second !== -1 && owner.test(`${sentenceBefore}${words.slice(start, second + 1).trimStart()}`)) return true;
  if (within.test(` ${words.slice(start, end)} `)) return true;
  return after.test(words.slice(end, end + 80));
}
