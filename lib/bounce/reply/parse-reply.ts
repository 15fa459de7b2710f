import { readSkeleton } from '../matching/skeleton.ts';
import { REPLY_CAP } from '../matching/skeleton-page.ts';
import { wordsOf } from '../matching/skeleton-words.ts';
import { decideReply } from '../matching/template-cache.ts';
import { readWords } from '../matching/word-list.ts';
import { chooseBasicReply, chooseEnhancedStatus, type ReplyCode, unpackCode } from './codes.ts';
import { type DialogueStage, dialogueStage } from './stage.ts';

/** What a reply holds before anybody asks what it means. */
export interface ParsedReply {
  /** The code that counts (RFC 5321 §4.2), such as `550`. */
  readonly basicReply: string | null;
  /** The enhanced status code that counts (RFC 3463), such as `5.1.1`. */
  readonly enhancedStatus: string | null;
  /** Every code, in order: a relay may quote the next server's. */
  readonly codes: readonly string[];
  /** What the sending service wrote in front of the server's own words, such as `smtp; `; empty where nothing. */
  readonly prefix: string;
  /** A token that only one provider writes, such as `TSS04`, as it stands in the reply. */
  readonly vendorToken: string | null;
  readonly stage: DialogueStage;
}

function prefixOf(text: string, first: ReplyCode | undefined): string {
  if (first === undefined) return '';
  const at = text.search(new RegExp(`(?<![\\w.])${first.value.replaceAll('.', '\\.')}(?![\\w.]\\w)`));
  return at <= 0 ? '' : text.slice(0, at);
}

/** Reads the codes, the prefix and the vendor token of a reply; never fails, reads at most 10,000 characters. */
export function parseReply(reply: string): ParsedReply {
  const text = reply.slice(0, REPLY_CAP);
  const skeleton = readSkeleton(text);
  const codes: ReplyCode[] = [];
  for (let i = 0; i < skeleton.codeCount; i++) {
    codes.push(unpackCode(skeleton.codes[i * 2] as number, skeleton.codes[i * 2 + 1] as number));
  }
  const stage = dialogueStage(wordsOf(skeleton), readWords(skeleton.chars, skeleton.length));
  const { decision, words } = decideReply(text);
  return {
    basicReply: chooseBasicReply(codes),
    enhancedStatus: chooseEnhancedStatus(codes, chooseBasicReply(codes)),
    codes: codes.map((code) => code.value),
    prefix: prefixOf(text, codes[0]),
    vendorToken: decision.basis === 'vendor_token' && words !== '' ? words : null,
    stage,
  };
}
