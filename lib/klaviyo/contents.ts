/** What holds the page itself, without navigation, header and footer around it; the last is the name Klaviyo gives it. */
export const contents = 'main, [role="main"], #AppShell-SiteBody';

/** The part of a document that is the page itself; all of it where nothing says so. */
export const contentsOf = (document: Document): Element => document.querySelector(contents) ?? document.body;

/** What is laid over the page. */
export const dialogs = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [popover]';

/** Of these, those that say themselves that what lies under them cannot be used meanwhile. */
export const modal = '[aria-modal="true"], dialog:modal';

/** What stands beside a page's contents: profiles that were viewed last, notes of the team, the user's own account. */
export const besideContents = 'aside, [role="complementary"], nav, [role="navigation"], [role="contentinfo"]';
