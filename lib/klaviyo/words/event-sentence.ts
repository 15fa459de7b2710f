import type { BounceCategory, BounceType } from '../../bounce/types.ts';
import { findEmails } from '../email.ts';
import { normaliseLabel, plain } from '../text.ts';
import { parseBounceCategory } from './bounce-category.ts';
import { parseBounceType } from './bounce-type.ts';
import { eventBounceType } from './event-detail.ts';
import { otherSectionStems, skippedStems } from './labels.ts';
import { serverReplyStart } from './server-reply.ts';

/** What a sentence tells of one recipient. */
export interface EventSentence {
  readonly kind: 'bounced' | 'other';
  readonly type: BounceType | null;
  /** In brackets, where nothing else of a sentence would name one: a campaign may be called "Content". */
  readonly category: BounceCategory | null;
  /** The words that say so: "hard bounced". */
  readonly said: string;
  /** Who stands before an address in brackets; empty where nobody does. */
  readonly name: string;
  /** Small words beside the verb hang it together with the rest: "a rebondi", "bounced on". */
  readonly isClause: boolean;
}

/** Longest text that is one sentence about one person, in characters. */
const longest = 300;

/** Names in quotation marks: a campaign may be called "Bounced back". */
const quoted = /["“„«‟「『][^"”“„«»」』]{1,200}["”“»」』]/gu;

/** Verbs and participles that say of a message that it came back. */
const participle =
  /^(?:(?:hard|soft)?bounced|gebounct|gebouncet|bouncte|zuruckgewiesen|rebondi(?:es?|s)?|rebot(?:ad[oa]s?|o|aron)|rimbalzat[aeio]|devolvid[oa]s?|rejeitad[oa]s?|studsa(?:t|de|r|d)|avvisa(?:t|de|des|d)|odbi(?:t[aey]|to|la|lo|l)|odrzucon[aey]|반송\p{L}*|바운스\p{L}*)$/u;

/** The noun is as often part of a campaign's name: it counts beside a type alone. */
const noun = /^(?:(?:hard|soft)?bounces?|rebonds?|rebotes?|rimbalz[oi]|rejeicao|devolucao|studs|odbicie)$/u;

/** What failed or was marked as spam may have bounced as well. */
const unclear = /^(?:fail|fehl|echou|fallid|falhou|mislukt|misslyckad|nieudan|실패|spam|스팸|cancel|annullat)/u;

/** Stems of what else becomes of a message; "received" and "erhalten" are no sections, but events. */
const others = [
  ...[...otherSectionStems, ...skippedStems].filter((stem) => !stem.includes(' ') && !unclear.test(stem)),
  ...['receiv', 'erhalt', 'empfang', 'recu', 'recib', 'ricev', 'receb', 'ontvang', 'mottag', 'otrzyma', 'subscri'],
];

const negation =
  /^(?:not|never|nothing|nicht|nie|pas|jamais|no|non|nao|nunca|mai|niet|nooit|inte|ej|aldrig|nigdy|\p{L}+n t)$/u;

/** Words that may follow a type behind the verb, where the sentence goes on: "a rebondi définitivement sur …". */
const preposition =
  /^(?:on|for|in|at|after|from|sur|pour|en|de|por|para|con|su|per|di|em|auf|bei|fur|von|op|voor|pa|for|fran|na|od|do|z|w)$/u;

interface Word {
  readonly text: string;
  readonly shown: string;
  /** First of a part that punctuation, or the address, begins. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly afterAddress: boolean;
}

function wordsOf(text: string, email: string): Word[] {
  const at = text.toLowerCase().indexOf(email);
  const parts = (part: string, afterAddress: boolean) =>
    part.split(/[()[\]<>{}·•|,;:：.!?–—]+/u).flatMap((clause) => {
      const shown = clause.split(/[\s-]+/u).filter((word) => normaliseLabel(word) !== '');
      return shown.map((word, index) => ({
        text: normaliseLabel(word),
        shown: word,
        opens: index === 0,
        closes: index === shown.length - 1,
        afterAddress,
      }));
    });
  return [...parts(text.slice(0, at), false), ...parts(text.slice(at + email.length), true)];
}

/** A word of a sentence is its own where it is written small or begins a part; else it may be of a name. */
const isOwn = ({ shown, opens }: Word) => opens || !/^\p{Lu}/u.test(shown);

/** The type that stands right beside the word at `index`, with the words that it and the verb are. */
function typeBeside(words: readonly Word[], index: number): { type: BounceType | null; said: string } {
  const word = words[index];
  if (!word) return { type: null, said: '' };
  const before = word.opens ? undefined : words[index - 1];
  const after = word.closes ? undefined : words[index + 1];
  const next = after?.closes ? undefined : words[index + 2];
  const isLast = after !== undefined && (after.closes || (next !== undefined && preposition.test(next.text)));
  const said = [
    ...(before && isOwn(before) ? [`${before.text} ${word.text}`] : []),
    ...(after && isLast ? [`${word.text} ${after.text}`] : []),
    word.text,
  ];
  for (const words of said) {
    const type = parseBounceType(words);
    if (type) return { type, said: words };
  }
  return { type: null, said: word.text };
}

function bracketedCategory(text: string): BounceCategory | null {
  const said = [...text.matchAll(/[([]([^)\]]{3,60})[)\]]/g)].map(([, inner = '']) => parseBounceCategory(inner));
  return said.find((category) => category !== null) ?? null;
}

/** Does a word beside the verb belong to a sentence and to nothing else? */
function isInClause(words: readonly Word[], index: number): boolean {
  const isSmall = (word: Word | undefined) =>
    word !== undefined && /^\p{Ll}/u.test(word.shown) && parseBounceType(`bounce ${word.text}`) === null;
  const verb = words[index];
  return (!verb?.opens && isSmall(words[index - 1])) || (!verb?.closes && isSmall(words[index + 1]));
}

/** Who stands before an address in brackets: "Ann Lee (ann@shop.example)". */
function nameBefore(text: string, email: string): string {
  const before = text.slice(0, text.toLowerCase().indexOf(email));
  return /((?:\p{Lu}[\p{L}'’.-]*\s+){1,4})[(<[]\s?$/u.exec(before)?.[1]?.trim() ?? '';
}

/**
 * What a sentence with one address says became of the message: `ann@shop.example hard bounced on Spring sale`, `Ann Lee
 * (ann@shop.example) opened Bounce back`. The event is the verb nearest behind the address, else before it. `null` where
 * there is none, where it is denied, and where two of them disagree.
 */
export function parseEventSentence(line: string): EventSentence | null {
  if (!line.includes('@') || line.length > longest) return null;
  const whole = plain(line.replace(quoted, ' '));
  // A reply quotes the address and has verbs of its own: "554 5.2.2 mailbox full; STOREDRV.Deliver; …".
  const text = whole.slice(0, serverReplyStart(whole) ?? whole.length);
  const emails = new Set(findEmails(text).map((found) => found.email));
  const [email] = emails;
  if (email === undefined || emails.size !== 1) return null;
  const words = wordsOf(text, email);
  const events = words.flatMap((word, index) => {
    const beside = typeBeside(words, index);
    const isBounce = participle.test(word.text) || (noun.test(word.text) && beside.type !== null);
    if (!isBounce && !others.some((stem) => word.text.startsWith(stem))) return [];
    return [{ ...beside, word, index, kind: isBounce ? ('bounced' as const) : ('other' as const) }];
  });
  const behind = events.filter(({ word }) => word.afterAddress);
  const event = behind[0] ?? events.at(-1);
  if (!event) return null;
  const isDisputed =
    event.kind === 'bounced' &&
    events.some(({ kind, word }) => kind === 'other' && (word.afterAddress ? !isOwn(event.word) : isOwn(word)));
  const isDenied = words.slice(Math.max(0, event.index - 4), event.index).some(({ text: word }) => negation.test(word));
  if (isDisputed || isDenied) return null;
  const labelled = eventBounceType([text.replace(email, ' ')]);
  const type = event.type && labelled && event.type !== labelled ? null : (event.type ?? labelled);
  return {
    kind: event.kind,
    type: event.kind === 'bounced' ? type : null,
    category: event.kind === 'bounced' ? bracketedCategory(text) : null,
    said: event.said,
    name: nameBefore(text, email),
    isClause: isInClause(words, event.index),
  };
}
