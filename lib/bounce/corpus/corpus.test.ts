import { describe, expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { outcomeOf, type Reason } from '../types.ts';
import { abroad } from './abroad.ts';
import { abroadFurtherLanguages } from './abroad-further-languages.ts';
import { abroadFurtherScripts } from './abroad-further-scripts.ts';
import { abroadInFewWords } from './abroad-in-few-words.ts';
import { abroadNotTheRecipient } from './abroad-not-the-recipient.ts';
import { abroadNotesOfMailSystems } from './abroad-notes-of-mail-systems.ts';
import { abroadOfTheSender } from './abroad-of-the-sender.ts';
import { abroadSaidOfOthers } from './abroad-said-of-others.ts';
import { abroadSentences } from './abroad-sentences.ts';
import { abroadUnderOtherCodes } from './abroad-under-other-codes.ts';
import { addressDead } from './address-dead.ts';
import { asianUnderOtherCodes } from './asian-under-other-codes.ts';
import { byReason } from './by-reason/index.ts';
import { causesSideBySide, claimedSenders } from './causes-side-by-side.ts';
import { codeBesideOtherWords, saidBesideDeadCodes } from './code-beside-other-words.ts';
import { furtherWordings } from './further-wordings.ts';
import { gatewaysAndLimits } from './gateways-and-limits.ts';
import { inOtherWords } from './in-other-words.ts';
import { oddReplies } from './odd-replies.ts';
import { otherLanguages, untold } from './other.ts';
import { particularServers } from './particular-servers.ts';
import { plainWords } from './plain-words.ts';
import { saidOfLogInsAndTables } from './said-of-log-ins-and-tables.ts';
import { saidOfOthers } from './said-of-others.ts';
import { senderSide } from './sender-side.ts';
import { soundsDead } from './sounds-dead.ts';
import { temporary } from './temporary.ts';
import { terseReplies } from './terse-replies.ts';
import { whoseWords } from './whose-words.ts';

const tables: ReadonlyArray<Readonly<Partial<Record<Reason, readonly string[]>>>> = [
  addressDead,
  temporary,
  senderSide,
  untold,
  otherLanguages,
  oddReplies,
  particularServers,
  byReason,
  abroad,
  abroadSentences,
  abroadFurtherLanguages,
  abroadFurtherScripts,
  gatewaysAndLimits,
  furtherWordings,
  codeBesideOtherWords,
  terseReplies,
  plainWords,
  abroadUnderOtherCodes,
  abroadNotesOfMailSystems,
  asianUnderOtherCodes,
  abroadInFewWords,
  abroadOfTheSender,
  whoseWords,
  inOtherWords,
  causesSideBySide,
];

for (const table of tables) {
  for (const [reason, replies] of Object.entries(table)) {
    describe(`replies that mean ${reason}`, () => {
      test.each(replies)('%s', (reply) => {
        const verdict = classify({ type: null, category: null, reason: reply });
        expect(verdict.reason).toBe(reason);
        expect(verdict.type).toBe(outcomeOf[reason as Reason] === 'address_dead' ? 'hard' : 'soft');
        expect(reply).toContain(verdict.words);
      });
    });
  }
}

describe('replies that sound dead and are not', () => {
  test.each([
    ...soundsDead,
    ...saidOfOthers,
    ...abroadSaidOfOthers,
    ...abroadNotTheRecipient,
    ...saidOfLogInsAndTables,
    ...claimedSenders,
    ...saidBesideDeadCodes,
  ])('%s', (reply) => {
    expect(classify({ type: null, category: null, reason: reply }).type).toBe('soft');
  });
});
