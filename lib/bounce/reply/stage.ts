import { holdsAny, type WordList, wordSet } from '../matching/word-list.ts';

/** Where in the SMTP dialogue the reply came, as Exim and Postfix note it. */
export type DialogueStage = 'connection' | 'sender' | 'recipient' | 'data' | 'unknown';

const connection =
  / (?:in reply to (?:helo|ehlo|auth|starttls)|after (?:helo|ehlo|initial connection|starttls|connect)|refused to talk to me|while performing the (?:ehlo|helo) handshake) /;
const sender = / (?:in reply to mail from|after (?:pipelined )?mail from) /;
const recipient = / (?:in reply to rcpt to|after rcpt to|rcpt to @) /;
const data = / (?:in reply to (?:end of )?data|after (?:end of )?data|after pipelined (?:end of )?data) /;

const hint = wordSet('reply after talk handshake rcpt');

/** Where the reply came, or unknown where the relay does not say; takes a skeleton's words as text and as numbers. */
export function dialogueStage(words: string, list: WordList): DialogueStage {
  if (!holdsAny(list, hint)) return 'unknown';
  if (connection.test(words)) return 'connection';
  if (sender.test(words)) return 'sender';
  if (recipient.test(words)) return 'recipient';
  return data.test(words) ? 'data' : 'unknown';
}

/** Before RCPT TO the server has not heard of the recipient: whatever it refuses then is not the address. */
export function isBeforeRecipient(stage: DialogueStage): boolean {
  return stage === 'connection' || stage === 'sender';
}
