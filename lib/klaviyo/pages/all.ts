import { audienceBreakdown } from './audience-breakdown.ts';
import { bounceReport } from './bounce-report.ts';
import { bouncedEmailFeed } from './bounced-email-feed.ts';
import { campaignTrends } from './campaign-trends.ts';
import { deliverability } from './deliverability.ts';
import { messageOverview } from './message-overview.ts';
import { otherTable } from './other-table.ts';
import type { KlaviyoPage } from './page.ts';
import { peopleList } from './people-list.ts';
import { profile } from './profile.ts';
import { recipientActivity } from './recipient-activity.ts';
import type { SidePage } from './side-page.ts';
import { suppressedProfiles } from './suppressed-profiles.ts';

/** Pages beside Recipient activity that are read, the more telling first. */
export const sidePages: readonly SidePage[] = [
  suppressedProfiles,
  bouncedEmailFeed,
  profile,
  bounceReport,
  audienceBreakdown,
  campaignTrends,
  deliverability,
];

/** Every page that is known. One test holds that no address belongs to two of them. */
export const pages: readonly KlaviyoPage[] = [recipientActivity, messageOverview, peopleList, otherTable, ...sidePages];
