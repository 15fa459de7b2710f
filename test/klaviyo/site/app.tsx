import { type ReactNode, useLayoutEffect } from 'react';
import { useLanguage } from './languages/use-language.ts';
import { useAddress } from './navigation.tsx';
import { AccountListPage } from './pages/account-list-page.tsx';
import { AudiencePage } from './pages/audience-page.tsx';
import { BounceReportPage } from './pages/bounce-report-page.tsx';
import { DeliverabilityPage } from './pages/deliverability-page.tsx';
import { FeedPage } from './pages/feed-page.tsx';
import { MessageReportPage } from './pages/message-report-page.tsx';
import { MessagesPage } from './pages/messages-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { ProfilePage } from './pages/profile-page.tsx';
import { RecipientsPage } from './pages/recipients-page.tsx';
import { SuppressedPage } from './pages/suppressed-page.tsx';
import { TrendsPage } from './pages/trends-page.tsx';
import { UsersPage } from './pages/users-page.tsx';
import { Shell } from './shell.tsx';
import { parseVariation } from './variation.ts';

/** A tab of a message's reports. */
function report(tab: string): RegExp {
  return new RegExp(`^\\/(?:campaign|flow\\/message)\\/(\\w+)\\/reports${tab}$`);
}

/** Address to page; a page is keyed by its message, so that nothing of one message stays behind on the next. */
const routes: readonly [path: RegExp, page: (id: string) => ReactNode][] = [
  [/^\/(?:campaigns(?:\/list)?)?$/, () => <MessagesPage key="campaign" channel="campaign" />],
  [/^\/flows$/, () => <MessagesPage key="flow" channel="flow" />],
  [/^\/campaigns\/trends$/, () => <TrendsPage />],
  [report('(?:\\/overview)?'), (id) => <MessageReportPage key={id} id={id} tab="Overview" body={OverviewPage} />],
  [
    report('\\/recipients'),
    (id) => <MessageReportPage key={id} id={id} tab="Recipient activity" body={RecipientsPage} />,
  ],
  [report('\\/audience'), (id) => <MessageReportPage key={id} id={id} tab="Audience breakdown" body={AudiencePage} />],
  [
    report('\\/deliverability'),
    (id) => <MessageReportPage key={id} id={id} tab="Deliverability" body={DeliverabilityPage} />,
  ],
  [/^\/analytics\/deliverability(?:\/email)?(?:\/[\w-]+)?$/, () => <BounceReportPage />],
  [/^\/people\/suppressed$/, () => <SuppressedPage />],
  [/^\/profile\/(\w+)(?:\/p)?$/, (id) => <ProfilePage key={id} id={id} />],
  [/^\/metric\/\w{6}(?:\/feed)?(?:\/[\w-]+)?$/, () => <FeedPage key="bounced" metric="bounced" />],
  [/^\/dashboard\/activity$/, () => <FeedPage key="all" metric="all" />],
  [/^\/(coupons|orders|lists|templates)$/, (list) => <AccountListPage key={list} list={list} />],
  [/^\/settings\/account\/users$/, () => <UsersPage />],
];

export function App() {
  const { pathname, search } = useAddress();
  const { tag } = useLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const { frame } = parseVariation(search);
  if (frame === 'outer')
    return (
      <Shell>
        <Frame />
      </Shell>
    );
  const Around = frame === 'inner' ? 'main' : Shell;
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  for (const [pattern, page] of routes) {
    const match = pattern.exec(path);
    if (match) return <Around>{page(match[1] ?? '')}</Around>;
  }
  return (
    <Around>
      <NotFoundPage />
    </Around>
  );
}

/** The same page in a frame, without what stands around it. */
function Frame() {
  const { href } = useAddress();
  const inner = new URL(href);
  inner.searchParams.set('frame', 'inner');
  return <iframe title="Content" src={inner.href} style={{ width: '100%', height: '80vh', border: 0 }} />;
}
