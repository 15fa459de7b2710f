import { type ReactNode, useLayoutEffect } from 'react';
import { useLanguage } from './languages/use-language.ts';
import { useAddress } from './navigation.tsx';
import { MessagesPage } from './pages/messages-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { RecipientsPage } from './pages/recipients-page.tsx';
import { UsersPage } from './pages/users-page.tsx';
import { Shell } from './shell.tsx';

/** Address to page; a page is keyed by its message, so that nothing of one message stays behind on the next. */
const routes: readonly [path: RegExp, page: (id: string) => ReactNode][] = [
  [/^\/(?:campaigns(?:\/list)?)?$/, () => <MessagesPage key="campaign" channel="campaign" />],
  [/^\/flows$/, () => <MessagesPage key="flow" channel="flow" />],
  [/^\/(?:campaign|flow\/message)\/(\w+)\/reports(?:\/overview)?$/, (id) => <OverviewPage key={id} id={id} />],
  [/^\/(?:campaign|flow\/message)\/(\w+)\/reports\/recipients$/, (id) => <RecipientsPage key={id} id={id} />],
  [/^\/settings\/account\/users$/, () => <UsersPage />],
];

export function App() {
  const { pathname } = useAddress();
  const { tag } = useLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  for (const [pattern, page] of routes) {
    const match = pattern.exec(path);
    if (match) return <Shell>{page(match[1] ?? '')}</Shell>;
  }
  return (
    <Shell>
      <NotFoundPage />
    </Shell>
  );
}
