import { remembered } from '../../bounce/matching/remembered.ts';
import { normaliseLabel } from '../text.ts';
import { skippedStems, suppressionStems } from './labels.ts';
import { isServerReply } from './server-reply.ts';

/**
 * Whole names of the section of skipped recipients in other words than `skippedStems`: not sent, left out, excluded. The
 * usual words; not their stems, which begin "exclusive" too.
 */
// biome-ignore format: lists of words are read a line at a time
const names: ReadonlySet<string> = new Set([
  'not sent', 'excluded', 'left out',
  'non envoye', 'non envoyes', 'non expedies', 'exclu', 'exclus', 'exclues', 'ecartes',
  'nicht gesendet', 'nicht versendet', 'nicht versandt', 'ausgelassen', 'ausgeschlossen',
  'non inviati', 'non inviate', 'non inviato', 'esclusi', 'escluse', 'tralasciati',
  'no enviado', 'no enviados', 'excluido', 'excluidos', 'excluidas', 'saltados', 'saltado',
  'nao enviado', 'nao enviados', 'pulados', 'pulado', 'ignorados',
  'niet verzonden', 'niet verstuurd', 'uitgesloten', 'weggelaten',
  'ej skickad', 'ej skickade', 'inte skickade', 'uteslutna', 'exkluderade', 'utelamnade',
  'niewyslane', 'nie wyslano', 'wykluczone', 'wykluczeni',
  '발송 제외', '발송되지 않음', '미발송', '제외됨', '제외',
]);

/** Words that say it of one recipient: as the status of a row they stand in the singular, in every gender. */
// biome-ignore format: lists of words are read a line at a time
const statuses = [
  ...names,
  'never sent', 'non envoyee', 'non expedie', 'saute', 'ecarte', 'nie gesendet', 'non inviata', 'non spedito', 'escluso', 'esclusa', 'no enviada', 'excluida', 'nunca enviado',
  'nao enviada', 'pulada', 'niet gestuurd', 'ej skickat', 'inte skickat', 'inte skickad', 'utesluten', 'uteslutet', 'exkluderad', 'exkluderat', 'utelamnad', 'utelamnat',
  'niewyslany', 'niewyslana', 'nie wyslany', 'nie wyslana', 'nie wyslane', 'wykluczono', 'wykluczony', 'wykluczona', '발송 안 됨', '발송하지 않음',
];

/** Those that say that nothing was sent, wherever they stand: who is excluded may have bounced, and be so from now on. */
const unsent = statuses.filter((name) =>
  /^(?:not|never|non|nicht|nie|no|nunca|nao|niet|ej|inte) |^niewysl|발송되지|미발송|발송 안|발송하지/u.test(name),
);

/** Ends of sentences in languages that put the verb last, and English ones: "Wegen früherer Bounces übersprungen". */
const endings =
  /(?:^| )(?:skipped|ubersprungen|ausgelassen|ausgeschlossen|overgeslagen|uitgesloten|weggelaten)$|(?:건너뜀|건너뛰었음|제외|제외됨)$/u;

/** What happened before the message was sent. */
// biome-ignore format: lists of words are read a line at a time
const sendings = [
  '(?:before|prior to) (?:the |it was |being )?(?:send|sent|dispatch)', 'vor (?:dem |der )?(?:versand|versenden|senden|sendung|absenden|aussendung)',
  'avant (?:l |d |son |le |la )?(?:envoi|envoyer|expedition)', 'prima (?:dell |del |della |di |che )?(?:invi|spedi)', 'antes (?:de |del |de la |do |da |de ser )?(?:envi)',
  'voor(?:afgaand aan)? (?:de |het )?(?:verzend|verstur)', '(?:fore|innan) (?:det |mejlet |den )?(?:ut)?skick', 'przed (?:wysl|wysyl|nadani)',
];
const beforeSending = new RegExp(`(?:^| )(?:${sendings.join('|')})|(?:발송|전송|보내기) 전`, 'u');

/** What parts a status from its reason: "Skipped: earlier hard bounces", "Not sent (hard bounced before)". */
const gap = /[:：;,.()[\]·•|]|\s[-–—/]\s/u;

const startsWith = (part: string, name: string) => part === name || part.startsWith(`${name} `);
const isSkip = (word: string) => skippedStems.some((stem) => word.startsWith(stem));

/**
 * Does the status of a row say that nothing was sent to somebody: skipped, not sent, excluded, held back before sending?
 * Then this message did not bounce, whatever the status says of earlier bounces. Not "Hard bounce, excluded from future
 * sends": what a status begins with counts.
 */
export function saysNotSent(status: string): boolean {
  return status !== '' && status.length <= 160 && readStatus(status);
}

const readStatus = remembered((status: string): boolean => {
  if (isServerReply(status)) return false;
  if (beforeSending.test(normaliseLabel(status))) return true;
  const [first = '', ...others] = status
    .split(gap)
    .map(normaliseLabel)
    .filter((part) => part !== '');
  return (
    isSkip(first.split(' ', 1)[0] ?? '') ||
    statuses.some((name) => startsWith(first, name)) ||
    unsent.some((name) => first.endsWith(` ${name}`) || others.some((part) => startsWith(part, name))) ||
    endings.test(first)
  );
});

/** Does a status begin with the word for suppression: "Suppressed (hard bounce)"? Of a list of bounces it tells what came of them. */
export function beginsSuppressed(status: string): boolean {
  const first = normaliseLabel(status.slice(0, 80)).split(' ', 1)[0] ?? '';
  return suppressionStems.some((stem) => first.startsWith(stem));
}

/** Does a section's name, without its counter, say that nothing was sent to those in it? */
export function namesNotSent(name: string): boolean {
  const normal = normaliseLabel(name);
  return names.has(normal) || normal.split(' ').some((word) => skippedStems.some((stem) => word.startsWith(stem)));
}
