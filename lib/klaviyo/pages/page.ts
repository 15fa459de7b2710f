/** Every page that is known, by name. */
export type PageKind =
  | 'recipient-activity'
  | 'message-overview'
  | 'people-list'
  | 'other-table'
  | 'bounce-report'
  | 'suppressed-profiles'
  | 'bounced-email-feed'
  | 'profile'
  | 'campaign-trends'
  | 'audience-breakdown'
  | 'deliverability';

/** What every description of a Klaviyo page says: its name and its addresses. */
export interface KlaviyoPage {
  readonly kind: PageKind;
  readonly path: readonly RegExp[];
}

/** Does the address belong to this page? Necessary where others claim it too, never enough to read it. */
export function hasAddressOf(page: KlaviyoPage, pathname: string): boolean {
  return page.path.some((path) => path.test(pathname));
}
