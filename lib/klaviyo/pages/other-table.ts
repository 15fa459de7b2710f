import type { KlaviyoPage } from './page.ts';

/** Pages whose tables may look like reports and are none: lists of campaigns, flows, templates, orders, forms. */
export const otherTable: KlaviyoPage = {
  kind: 'other-table',
  path: [
    /^\/campaigns?(?:\/(?:list|calendar|archive|drafts))?\/?$/,
    /^\/(?:flows?|templates?|email-templates?|orders?|products?|catalog|forms?|signup-forms?|integrations?|account|billing|images?|content)(?:\/(?:list|library|all))?\/?$/,
  ],
};
