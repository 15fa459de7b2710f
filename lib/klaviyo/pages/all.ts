import { messageOverview } from './message-overview.ts';
import type { KlaviyoPage } from './page.ts';
import { peopleList } from './people-list.ts';
import { recipientActivity } from './recipient-activity.ts';

/** Every page that is known. One test holds that no address belongs to two of them. */
export const pages: readonly KlaviyoPage[] = [recipientActivity, messageOverview, peopleList];
