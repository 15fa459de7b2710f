import type { KlaviyoPage } from './page.ts';

/** Campaign or flow message › Overview: how many were sent, delivered and bounced, and no addresses. */
export const messageOverview: KlaviyoPage = {
  kind: 'message-overview',
  path: [
    /^\/campaigns?\/\w{6,26}\/(?:reports?|overview)(?:\/overview)?\/?$/,
    /^\/flows?\/(?:\w{6,26}\/)?messages?\/\w{6,26}\/(?:reports?|overview)(?:\/overview)?\/?$/,
  ],
};
