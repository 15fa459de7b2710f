/** The lines that a bounce rate is judged by. Shares, not percent. */
export interface BounceLines {
  /** Up to here the rate is healthy. */
  readonly healthyUpTo: number;
  /** Above this the rate is critical. */
  readonly criticalAbove: number;
  /** Lines further up at which the platform acts, ascending. */
  readonly further?: readonly number[];
}

/** Lines that somebody published. */
export interface PublishedLines extends BounceLines {
  readonly id: string;
  readonly name: string;
  /** Which bounces the publisher counts. */
  readonly counts: 'all' | 'hard';
  /** Where it is written. */
  readonly source: string;
  /** The date that the source bears, ISO; `null` where it bears none. */
  readonly dated: string | null;
  /** When the source was last read for this file, ISO. */
  readonly checked: string;
  /** Replaced by newer numbers of the same publisher. */
  readonly outdated?: true;
}

/** Below this many recipients one bounce moves the rate by more than the lines are apart. */
export const tooFewRecipients = 50;

/** Klaviyo's Deliverability tab: healthy below 1 %, room for improvement 1-2 %, needs attention above 2 %. */
export const klaviyoLines: PublishedLines = {
  id: 'klaviyo',
  name: 'Klaviyo',
  counts: 'all',
  healthyUpTo: 0.01,
  criticalAbove: 0.02,
  source: 'https://help.klaviyo.com/hc/en-us/articles/12695416712219',
  dated: '2024-10-10',
  checked: '2026-11-23',
};

/** Amazon SES, hard bounces only: keep below 2 %, review from 5 %, sending may be paused from 10 %. */
export const amazonSesHardLines: PublishedLines = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  counts: 'hard',
  healthyUpTo: 0.02,
  criticalAbove: 0.05,
  further: [0.1],
  source: 'https://docs.aws.amazon.com/ses/latest/dg/faqs-enforcement.html',
  dated: null,
  checked: '2026-11-23',
};

/**
 * The user's lines for hard bounces alone: the same, and beyond them those that a sending platform publishes. Only hard
 * bounces are what platforms punish.
 */
export function hardLines({ healthyUpTo, criticalAbove }: BounceLines): BounceLines {
  const { healthyUpTo: keepBelow, criticalAbove: review, further = [] } = amazonSesHardLines;
  return {
    healthyUpTo,
    criticalAbove,
    further: [keepBelow, review, ...further].filter((line) => line > criticalAbove),
  };
}

/** All lines on offer, the default first. Publishers that name no bounce number (Google, Yahoo, Mailchimp) are absent. */
export const publishedLines: readonly PublishedLines[] = [
  klaviyoLines,
  amazonSesHardLines,
  {
    id: 'sendgrid',
    name: 'SendGrid Expert Insights',
    counts: 'all',
    healthyUpTo: 0.01,
    criticalAbove: 0.03,
    source: 'https://www.twilio.com/docs/sendgrid/ui/analytics-and-reporting/interpreting-expert-insights',
    dated: null,
    checked: '2026-11-23',
  },
  {
    id: 'klaviyo-2021',
    name: 'Klaviyo',
    counts: 'all',
    healthyUpTo: 0.008,
    criticalAbove: 0.015,
    source: 'https://help.klaviyo.com/hc/en-us/articles/115000201131-How-to-Monitor-Email-Deliverability-Performance',
    dated: null,
    checked: '2026-11-23',
    outdated: true,
  },
];
