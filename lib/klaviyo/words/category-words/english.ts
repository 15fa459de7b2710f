import type { ConceptWords } from './concept.ts';

/** Klaviyo's own labels (help article 115005250408) in their British and shortened forms too. */
export const english: ConceptWords = {
  message: 'message- msg msgs body',
  email: 'mail mails email- mailing-',
  content: 'content contents',
  address: 'address- addr addrs',
  recipient: 'recipient- addressee-',
  sender: 'sender- from originator-',
  mailbox: 'mailbox- inbox- box postbox',
  reputation: 'reputation-',
  standing: 'standing',
  frequency: 'frequency frequencies freq',
  volume: 'volume- vol many much numerous amount quantity number rate frequent frequently often',
  sending: 'sending sendings send sends sent mailing-',
  technical: 'technical technically techn',
  problem: 'problem- issue- error- fail failed failure- fault- difficulty difficulties trouble reason- cause- bounce-',
  classified:
    'classified categorized categorised category categories classification categorization categorisation class',
  unclassified: 'unclassified uncategorized uncategorised unclassifiable',
  not: 'not no non none without isn aren doesn cannot t',
  valid: 'valid correct existing exist exists existent proper',
  invalid:
    'invalid- inval wrong incorrect incorrectly bad erroneous malformed nonexistent nonexisting inexistent false faulty unknown improper unacceptable inappropriate unsuitable',
  available: 'available accessible reachable reached accessed avail',
  unavailable: 'unavailable unavail unreachable inaccessible unaccessible',
  length: 'length- overlength',
  long: 'long lengthy overlong',
  size: 'size- weight',
  big: 'large big heavy oversized oversize bulky',
  high: 'too high excessive excessively excess overly exceeded over',
  poor: 'poor low bad weak negative',
  host: 'domain- ip server- network-',
  filler: 'the a an of or and is was are were be been to in for by due with s e very its it does do can',
};
