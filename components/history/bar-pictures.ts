import type { Outcome } from '../../lib/bounce/types.ts';
import type { ProviderLine } from '../../lib/history/providers.ts';
import { type MessageSummary, usualShares } from '../../lib/insight/message-summary.ts';
import type { MessageRecord } from '../../lib/ledger/records.ts';
import { barPicture, type Inks } from '../charts/bar-picture.ts';
import { lightInks } from '../charts/light-inks.ts';
import { rangeText } from '../charts/timeline-words.ts';
import { trendText } from '../trend-text.ts';
import { formatCount, formatDay, formatShare, say, sayCode } from '../words.ts';

const tones: Readonly<Record<Outcome, keyof Inks>> = {
  address_dead: 'hard',
  temporary: 'temporary',
  sender_side: 'sender',
  unknown: 'untyped',
};

const draw = (picture: Parameters<typeof barPicture>[0]) =>
  barPicture(picture, lightInks(), getComputedStyle(document.body).fontFamily);

const aboutMessage = ({ name, sentAt }: MessageRecord, account: string | null) =>
  [account, name ?? say('popup.unnamed'), sentAt === null ? null : formatDay(sentAt)]
    .filter((part) => part !== null)
    .join(' · ');

/** The bounce rates of the last sends as a picture of its own; `null` where there is none to compare with. */
export function lastSendsPicture(
  summary: MessageSummary,
  message: MessageRecord,
  account: string | null,
): string | null {
  const { trend } = summary;
  if (trend.length < 2) return null;
  const band = usualShares(summary);
  return draw({
    title: `${say('history.timeline.chart')} · ${trendText(summary)}`,
    about: aboutMessage(message, account),
    rows: trend.map(({ name, at, rate, current }) => ({
      label: `${name ?? say('popup.unnamed')} · ${formatDay(at)}`,
      text: formatShare(rate),
      values: [rate],
      tone: current ? 'accent' : 'untyped',
    })),
    band: band ? { ...band, text: say('history.timeline.usually', { range: rangeText(band) }) } : undefined,
  });
}

/** Why people bounced as a picture of its own: every reason, also those that the page folds. */
export function reasonsPicture({ reasons }: MessageSummary, message: MessageRecord, account: string | null): string {
  return draw({
    title: say('popup.why'),
    about: aboutMessage(message, account),
    rows: reasons.map(({ reason, bounces }) => ({
      label: sayCode('reason', reason, 'name'),
      text: formatCount(bounces.length),
      values: [bounces.length],
      tone: tones[bounces[0]?.verdict.outcome ?? 'unknown'],
    })),
  });
}

/** Bounces at each provider over time as a picture of its own. */
export function providersPicture(
  lines: readonly ProviderLine[],
  nameOf: (id: string) => string,
  about: readonly string[],
): string {
  return draw({
    title: `${say('history.providers.title')} · ${say('history.providers.trend')}`,
    about: about.join(' · '),
    rows: lines.map(({ id, trend, bounces }) => ({
      label: nameOf(id),
      text: formatCount(bounces),
      values: trend,
      tone: 'accent',
    })),
  });
}
