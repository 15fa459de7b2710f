import type { SuppressionRecord } from '../ledger/records.ts';
import type { RowsRead } from '../messages.ts';
import type { SeededYear } from './seeded-year.ts';
import { campaignId, events, importList } from './year-events.ts';

const DAY = 86_400_000;

/** What Klaviyo showed later: who is suppressed, a file of the past and its traces, and where the import's bounces were. */
export function aftermath(
  account: string,
  batches: readonly RowsRead[],
  newest: number,
): Pick<SeededYear, 'suppressions' | 'captures' | 'exports' | 'reports'> {
  const of = (week: number) => batches.find(({ message }) => message.id === campaignId(week));
  const importWeek = events.import[0];
  const inFile = (of(importWeek)?.rows ?? []).filter(({ category }) => category === 'invalid_address').slice(0, 40);
  const hardBefore = batches
    .filter(({ message }) => message.channel === 'campaign')
    .slice(0, importWeek)
    .flatMap(({ rows, message }) => rows.filter(({ type }) => type === 'hard').map((row) => ({ row, message })));
  const importAt = of(importWeek)?.message.sentAt ?? newest;
  // Klaviyo's list was looked at once, after the file had been imported there: it tells nothing of what came later.
  const readAt = importAt + 2 * DAY;
  const suppressed = (email: string, at: number | null, byHand: boolean): SuppressionRecord => ({
    account,
    email,
    reason: byHand ? 'user_suppressed' : 'email_bounce',
    reasonText: byHand ? 'User suppressed' : 'Email bounce',
    suppressedAt: at,
    firstSeenAt: readAt,
    lastSeenAt: readAt,
  });
  const suppressions = [
    ...hardBefore.map(({ row, message }) => suppressed(row.email, message.sentAt, false)),
    ...inFile.slice(0, 38).map(({ email }) => suppressed(email, importAt + DAY, true)),
  ];
  const listed = new Set(suppressions.map(({ email }) => email)).size;
  return {
    suppressions,
    captures: [
      {
        account,
        id: 'demo-suppressed',
        message: 'page:suppressed-profiles',
        page: 'suppressed-profiles',
        startedAt: readAt,
        endedAt: readAt,
        completeness: { complete: 'yes', read: listed, expected: listed, expectedBy: 'pager', leftOut: {} },
      },
    ],
    exports: [
      {
        account,
        id: 'demo-export',
        at: importAt + DAY,
        message: campaignId(importWeek),
        kind: 'suppression',
        fileName: 'bounce-ledger_demo_suppress.csv',
        addresses: inFile.map(({ email }) => email),
      },
    ],
    reports: [
      {
        account,
        id: 'demo-breakdown',
        kind: 'audience-breakdown',
        message: campaignId(importWeek),
        scope: [],
        seenAt: importAt + DAY,
        rows: [
          ['Newsletter', (of(importWeek)?.message.sent ?? 0) - 1_300, (of(importWeek)?.rows.length ?? 0) - 132],
          [importList, 1_300, 132],
        ].map(([name, recipients, bounces]) => ({
          name: String(name),
          type: null,
          category: null,
          provider: null,
          recipients: Number(recipients),
          bounces: Number(bounces),
          share: null,
        })),
      },
    ],
  };
}
