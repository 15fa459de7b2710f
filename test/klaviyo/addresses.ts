/** Where the pages stand on www.klaviyo.com, as public code has seen them; `recipients` of campaigns is inferred. */
type Sent = { id: string; channel: 'campaign' | 'flow' };

const root = ({ id, channel }: Sent) => (channel === 'campaign' ? `/campaign/${id}` : `/flow/message/${id}`);

export const campaignsPath = '/campaigns';
export const flowsPath = '/flows';
export const usersPath = '/settings/account/users';

export const overviewPath = (message: Sent) => `${root(message)}/reports/overview`;

/** Recipient activity; without `section` it opens where Klaviyo's own links lead: not at the bounces. */
export const recipientsPath = (message: Sent, section?: string) =>
  `${root(message)}/reports/recipients${section ? `?tab=${section}` : ''}`;
