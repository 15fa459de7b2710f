/** Where the pages stand on www.klaviyo.com, as public code has seen them; `recipients` of campaigns is inferred. */
type Sent = { id: string; channel: 'campaign' | 'flow' };

const root = ({ id, channel }: Sent) => (channel === 'campaign' ? `/campaign/${id}` : `/flow/message/${id}`);

export const campaignsPath = '/campaigns';
export const flowsPath = '/flows';
export const usersPath = '/settings/account/users';

export const suppressedPath = '/people/suppressed';
export const activityPath = '/dashboard/activity';
/** The feed of the metric itself, as the help article on it shows. */
export const bouncedFeedPath = '/metric/U8fChN/feed/bounced-email';
export const trendsPath = '/campaigns/trends';
/** How the tab is called in the address is not known. */
export const bounceReportPath = '/analytics/deliverability/email/bounce-details';

/** Names of these tabs in the address are not known. */
export const audiencePath = (message: Sent) => `${root(message)}/reports/audience`;
export const deliverabilityPath = (message: Sent) => `${root(message)}/reports/deliverability`;

export const overviewPath = (message: Sent) => `${root(message)}/reports/overview`;

/** Recipient activity; without `section` it opens where Klaviyo's own links lead: not at the bounces. */
export const recipientsPath = (message: Sent, section?: string) =>
  `${root(message)}/reports/recipients${section ? `?tab=${section}` : ''}`;
