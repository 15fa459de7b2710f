import { holdsAny, strikeWord, type WordList, wordSet } from '../matching/word-list.ts';

/** What relays and sending services write around the server's own words; none of it says why. */
const wrappers = [
  'smtp error from remote (?:mail )?server for (?:[^ .]+ ){1,3}command(?: host %(?:list)?)?(?: &)?(?: reason)?',
  'smtp error from remote (?:mail server|mailer)(?: after (?:initial connection|mail from @(?: size 0)?|rcpt to @|(?:pipelined )?(?:mail from|rcpt to|data|sending data|end of data)(?: @)?|helo %|ehlo %|end of data|data))?(?: host %(?:list)? &)?',
  '(?:transport )?host %(?:list)?(?: &)?(?: 0)? (?:said|refused to talk to me|returned|replied)',
  '(?:the )?(?:remote|other|receiving|recipient s|recipient|destination) (?:mail |smtp |email )?(?:server|host|mta|system) (?:said|returned|replied|responded|responded with|returned the following|answered|reports|reported|issued an error)',
  'in reply to (?:mail from|rcpt to|end of data|data|helo|ehlo)(?: command)?',
  'delivery to the following recipients? (?:failed permanently|failed|was aborted after 0 second s)',
  'technical details of (?:temporary|permanent) failure',
  'google tried to deliver your message but it was rejected by the (?:server for the recipient domain|recipient domain|relay)(?: %(?:list)?)?(?: by %)?',
  'we recommend contacting the other email provider for further information about the cause of this error',
  'the error (?:that )?(?:the other server|from the (?:remote|other) server) (?:returned )?was',
  'unable to deliver (?:this|the|your) message to the following address(?:es)?',
  'this is a permanent error(?: \\.)? i ve given up(?: \\.)? sorry it didnt work out',
  'i m sorry to have to inform you that your message could not be delivered to one or more recipients',
  'the following (?:recipients?|address(?:es)?) (?:returned permanent errors|had (?:permanent )?(?:fatal|delivery|transient non fatal)? ?errors|failed|could not be reached)',
  'smtp server & refused to accept your message(?: data| rcpt| mail)?(?: with the following error message)?',
  'with the following error message',
  'your (?:message|mail|email)(?: to @)? (?:could not|couldnt|can not|cannot|wasnt|was not) be delivered(?: to(?: the following)?(?: recipients?| @)?)?',
  'mail delivery failed(?: returning message to sender)?',
  'unknown address error',
  'other mail system problem',
  'delivery temporarily suspended',
  'diagnostic code(?: smtp)?',
  'remote mta(?: dns)?',
  'undefined status',
  // Only repeats that the recipients were refused.
  '(?:error )?no valid recipients?',
  'all rcpt commands were rejected with this error',
  'valid rcpt command must precede data',
  // Gmail ends any refusal with it, whatever the ground.
  'to (?:best )?(?:protect our users from|reduce the amount of) spam(?: sent to gmail)?',
  'transcript of session follows',
  // What to do in case of a mistake: the ground is named elsewhere.
  'if you (?:think|believe|feel|suspect|consider|are sure)(?: [^ .][^ ]*){1,30}',
  'if (?:your |the |this |my |a |any )?(?:e?mails?|messages?)(?: [^ .][^ ]*){1,30}',
  // SLMail
  'smtp server (?:%[^ ]*|@)? ?rejected recipient @(?: error following rcpt command)?(?: it responded as follows)?',
  // CommuniGate Pro
  '(?:smtp|local) module (?:domain|account) %?(?:list)?[^ ]* reports',
  'host %(?:list)? (?:says|reports)',
  // qmail, around a refusal that is final: what it gives up on is this server, with the server's words in between.
  '& does not like recipient',
  'giving up on &',
];

const bounded = new RegExp(` (?:${wrappers.join('|')})(?= )`, 'g');

// Most replies come without a wrapper: a word of theirs is looked for first.
const hint = wordSet(
  'remote said talk reply replied responded returned delivered following technical retried google recommend error sorry suspended diagnostic mta problem undefined transcript module says users reduce valid rcpt if rejected giving like',
);

/** Exim begins so: "host mx.example [192.0.2.1]: 550 …". */
const beginning = /^ host %(?:list)? &(?= )(?! (?:0 )?(?:said|refused|returned|replied|says|reports))/;

/**
 * The words with every wrapper struck out, at the same places: phrases do not reach over what is struck.
 * In the list the struck words become ends of sentences.
 */
export function strikeWrappers(words: string, list: WordList): string {
  let at = 0;
  const strike = (wrapper: string, start: number) => {
    const end = start + wrapper.length;
    while ((list.starts[at] as number) <= start) at++;
    for (; at < list.count && (list.starts[at] as number) < end; at++) strikeWord(list, at);
    return ` ${'.'.repeat(wrapper.length - 1)}`;
  };
  const first = words.startsWith(' host ') ? words.replace(beginning, strike) : words;
  return holdsAny(list, hint) ? first.replace(bounded, strike) : first;
}
