import type { ShopMessage } from './shop.ts';

/** The columns that Recipient activity can show; which of them a section has is Klaviyo's choice. */
export type ColumnKey =
  | 'email'
  | 'name'
  | 'opens'
  | 'clicks'
  | 'conversions'
  | 'category'
  | 'type'
  | 'reason'
  | 'skipped'
  | 'time';

/** One entry down the left side of Recipient activity. */
export interface Section {
  id: string;
  label: string;
  columns: readonly ColumnKey[];
  count(message: ShopMessage): number;
}

const who = ['email', 'name'] as const;

const engagement: readonly Section[] = [
  { id: 'opened', label: 'Opened', columns: [...who, 'opens'], count: ({ opened }) => opened },
  { id: 'clicked', label: 'Clicked', columns: [...who, 'opens', 'clicks'], count: ({ clicked }) => clicked },
  {
    id: 'converted',
    label: 'Converted',
    columns: [...who, 'opens', 'clicks', 'conversions'],
    count: ({ converted }) => converted,
  },
];

const bounced = (label: string): Section => ({
  id: 'bounced',
  label,
  columns: [...who, 'category', 'type', 'reason'],
  count: ({ bounces }) => bounces.length,
});

const afterwards = (spam: string): Section[] => [
  { id: 'unsubscribed', label: 'Unsubscribed', columns: [...who, 'time'], count: ({ unsubscribed }) => unsubscribed },
  { id: 'spam', label: spam, columns: [...who, 'time'], count: ({ spam }) => spam },
  { id: 'skipped', label: 'Skipped', columns: [...who, 'skipped', 'time'], count: ({ skipped }) => skipped },
];

const none = () => 0;

const campaignSections: readonly Section[] = [
  { id: 'scheduled', label: 'Scheduled', columns: who, count: none },
  ...engagement,
  bounced('Bounced'),
  ...afterwards('Marked as spam'),
];

const flowSections: readonly Section[] = [
  { id: 'waiting', label: 'Waiting', columns: who, count: none },
  { id: 'needs-review', label: 'Needs review', columns: who, count: none },
  { id: 'recipients', label: 'Recipients', columns: [...who, 'time'], count: ({ sent }) => sent },
  { id: 'delivered', label: 'Delivered', columns: [...who, 'time'], count: ({ delivered }) => delivered },
  ...engagement,
  bounced('Bounced/failed delivery'),
  ...afterwards('Marked as Spam'),
];

/** The sections of a message in their order on the page, with the wording of its channel. */
export const sectionsOf = ({ channel }: Pick<ShopMessage, 'channel'>) =>
  channel === 'campaign' ? campaignSections : flowSections;

/** Why people were left out of a send (help articles on skipped recipients): none of these is a bounce. */
export const skippedReasons = {
  campaign: [
    'Smart Sending',
    'User Has Unsubscribed',
    'Emails to User Have Hard Bounced',
    'User Has an Invalid Email',
    'User Was Manually Excluded',
    'Suspicious Email',
  ],
  flow: [
    'Smart Sending',
    'Fails Flow Filters',
    'Person Suppressed',
    'Missing Email',
    'Email Dropped',
    'Suspicious Email',
  ],
} as const;
