/**
 * "Does not exist" said of the sender's address or domain is the sender's trouble (RFC 3463 X.1.7, X.1.8); so is what is
 * said of her machine, of a part of her message (`in d` is the d= of a DKIM signature), or of how often something happened.
 */
const before =
  / (?:(?:limit|percentage|rate|amount) of|attempts|headers?|subject|keywords?|phrase|pattern|html|content|script|attachments?|attached file|charset|certificate|selector|signature|command(?! output)|arguments?|parameters?|senders?|sending|originator|originating|from (?:address|domain|header|field|line)|mail from|mailfrom|reply (?:address|to|path)|url|link|linked|return path|returnpath|reverse path|return address|envelope from|envelope sender|header from|author|bounce address|from an?|(?:web|image|picture|tracking) (?:address|host|site|server|domain)|submission|submitting|outgoing|outbound|your (?:own )?(?:email |mail )?(?:address|domain|host|hostname|server|ip|mailbox|account|name|helo|dns)|helo|ehlo|client host|client|reverse|rdns|ptr|sender s|source) (?:[^ .][^ ]* ){0,5}$/;
const after =
  /^ (?:(?:[%@][^ ]* )?(?:return path|reverse path|envelope from|envelope sender|mail from|mailfrom|sender address|outside|externally) |(?:[^ .][^ ]* ){0,2}?(?:(?:in|of|for|from) your (?:mail|email|message|text|machine|host|server|ip|network|from)|(?:in|of|for|from|as|to|on) (?:the |your |our )?(?:list of (?:[^ .][^ ]* ){0,2})?(?:(?:to|cc|from|reply to|subject) (?:header|field|line)|(?:access|white|allow|safe|subscriber) list|whitelist|allowlist|you are sending from|outgoing|outbound|greeting|senders?|mail from|envelope from|envelope sender|from address|return path|helo|ehlo|reverse path|originator)) )/;
const within =
  / (?:in your (?:mail|email|message|text)|in (?:the )?greeting|in d|you use|you (?:are|re) (?:[^ .][^ ]* )?(?:unknown|not)|sending from|return address|your address|senders?|mailfrom|envelope from|return path|from address|sending domain|your domain|&) /;
const owner =
  / (?:return|reply|reply to|bounce|reverse path|from|sender|sender s|sending|originating|envelope|your (?:own |email |mail |sender |from |return )?) ?(?:address|domain|mailbox|account|host|hostname|email address) $/;
// "Relay user not found": whoever logs in to send.
const relayUser = / (?:relay|relaying|smarthost|smart host|sasl|submission) (?:user|account|customer|client|login) $/;
// "18 of 20 recipients do not exist" counts what she sent, and says nothing of this one.
const crowd = / (?:0|most|many|some) of (?:the |your |these |those |all )?(?:0 )?$/;
// "sender @ is not allowed … recipient unknown": once the recipient is named again, the words are hers.
const recipientAgain = / (?:recipients?|rcpt|(?<! reply )to) (?:[^ .][^ ]* ){0,3}$/;

// Exim calls the sender back before it listens on; the words are quoted from her server.
const calledBack = / (?:callout|callback|call back) /;
const namesAnyRecipient = / (?:recipients?|rcpt|callout verification failed) /;

// "sender ok, recipient unknown": the words name the recipient themselves.
const namesRecipient = /^ ?(?:no such |unknown |invalid )?(?:recipients?|rcpt|addressee)(?: |$)/;

// Most replies name nothing of the sender's.
const hint =
  / (?:&|outside |external|bounce |web |image |picture |tracking |greeting |in d |from an? |submi|outgoing |outbound |0 of |most |many |some |limit |percentage |rate |attempts |amount |send|you |html|content|script|header |field |line |access |list |whitelist|allowlist|safe |white |allow |subscriber |you re|callout|callback|keyword|phrase|pattern|attach|charset|certificate|selector|signature|command|argument|parameter|origin|from |mailfrom|reply|url|link|return|reverse|envelope|header|author|relay|smart ?host|sasl|your |helo|ehlo|client|rdns|ptr|source)/;

/** Whether the words at that place are said of the sender; `again` where words before them were, and no recipient was named since. */
export function isSaidOfSender(words: string, start: number, end: number, again: boolean): boolean {
  if (!hint.test(words)) return false;
  if (calledBack.test(words) && !namesAnyRecipient.test(words)) return true;
  const isRecipient = namesRecipient.test(words.slice(start, end));
  const context = words.slice(Math.max(0, start - 120), start);
  const sentence = context.slice(context.lastIndexOf(' . ') + 1);
  const sentenceBefore = ` ${sentence.trimStart()}`;
  if (crowd.test(sentenceBefore)) return true;
  if (again && !isRecipient && !/ (?:recipients?|rcpt|addressee) /.test(sentenceBefore)) return true;
  if (!isRecipient && before.test(sentenceBefore) && !recipientAgain.test(sentenceBefore)) return true;
  // "return address does not exist" may have been found from its second word on.
  const first = words.indexOf(' ', start + 1);
  const second = words.indexOf(' ', first + 1);
  if (first !== -1) {
    const upToFirst = `${sentenceBefore}${words.slice(start, first + 1).trimStart()}`;
    if (owner.test(upToFirst) || relayUser.test(upToFirst)) return true;
  }
  if (second !== -1 && owner.test(`${sentenceBefore}${words.slice(start, second + 1).trimStart()}`)) return true;
  if (within.test(` ${words.slice(start, end)} `)) return true;
  return after.test(words.slice(end, end + 80));
}
