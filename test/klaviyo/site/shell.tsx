import { type ReactNode, useState } from 'react';
import { activityPath, bounceReportPath, campaignsPath, flowsPath, suppressedPath, usersPath } from '../addresses.ts';
import type { AccountAnswer } from '../answers.ts';
import { useLanguage } from './languages/use-language.ts';
import { useData } from './load.ts';
import { Link, useAddress } from './navigation.tsx';
import { styled } from './styled.ts';

const frame = styled(
  'AppShell__Frame',
  'display: grid; grid-template-columns: 216px minmax(0, 1fr); min-height: 100vh;',
);
const side = styled(
  'SideNav__Container',
  'position: sticky; top: 0; height: 100vh; display: flex; flex-direction: column; padding: 20px 12px 12px; background: #202938; color: #d6dbe4;',
);
const brand = styled('SideNav__Brand', 'padding: 0 10px 18px; font-weight: 600; letter-spacing: .02em; color: #fff;');
const entry = styled(
  'SideNav__Item',
  'display: block; padding: 7px 10px; border-radius: 6px; margin-bottom: 2px; &:hover { background: #2c3749; } &[aria-current] { background: #35445a; color: #fff; font-weight: 500; }',
);
const switcher = styled(
  'AccountSwitcher__Trigger',
  'display: flex; align-items: center; gap: 9px; width: 100%; padding: 8px 10px; border: 0; border-top: 1px solid #35445a; background: none; color: #fff; text-align: left; cursor: pointer;',
);
const initial = styled(
  'Avatar__Circle',
  'flex: none; width: 26px; height: 26px; border-radius: 50%; display: grid; place-items: center; background: #5b7699; font-size: 12px;',
);
const menu = styled(
  'AccountSwitcher__Menu',
  'padding: 10px; font-size: 12px; background: #2c3749; border-radius: 6px 6px 0 0;',
);
const body = styled('AppShell__Body', 'display: flex; flex-direction: column; min-width: 0;');
const main = styled('AppShell__Main', 'flex: 1; padding: 24px 32px 40px;');
const foot = styled(
  'AppShell__Footer',
  'padding: 12px 32px; border-top: 1px solid var(--line); color: var(--muted); font-size: 12px;',
);

const entries = [
  ['Home', activityPath, /^\/dashboard/],
  ['Campaigns', campaignsPath, /^\/campaigns?(\/|$)/],
  ['Flows', flowsPath, /^\/flows?(\/|$)/],
  ['Audience', suppressedPath, /^\/people/],
  ['Analytics', bounceReportPath, /^\/(analytics|metric)/],
  ['Settings', usersPath, /^\/settings/],
] as const;

/** What stands around every page: the navigation with the account at its foot, and the footer. */
export function Shell({ children }: { children: ReactNode }) {
  const { pathname, searchParams } = useAddress();
  const { say } = useLanguage();
  return (
    <div className={frame}>
      <nav className={side} aria-label="Main">
        <div className={brand}>Stand-in</div>
        {entries.map(([label, path, own]) => (
          <Link key={path} to={path} className={entry} aria-current={own.test(pathname) ? 'page' : undefined}>
            <div>
              <span>{say(label)}</span>
            </div>
          </Link>
        ))}
        <div style={{ flex: 1 }} />
        <AccountSwitcher key={searchParams.get('account')} />
      </nav>
      <div className={body}>
        <main id="AppShell-SiteBody" className={main}>
          {children}
        </main>
        <footer className={foot}>
          A stand-in for trying out and testing Bounce Ledger. Not Klaviyo; nobody here is real.
        </footer>
      </div>
    </div>
  );
}

/** The organisation's name is always in sight; its id only in the open menu. */
function AccountSwitcher() {
  const account = useData<AccountAnswer>('/ajax/account');
  const [open, setOpen] = useState(false);
  const isSecond = useAddress().searchParams.get('account') === 'second';
  if (account.state !== 'ready') return null;
  const { id, name } = account.data;
  return (
    <div>
      {open && (
        <div className={menu}>
          <div>Account ID: {id}</div>
          {/* Another account in the same document, as agencies have it. */}
          <Link to={`${campaignsPath}?account=${isSecond ? 'first' : 'second'}`}>
            Switch to {isSecond ? 'the first account' : 'Harbour Soap'}
          </Link>
        </div>
      )}
      <button
        type="button"
        className={switcher}
        data-testid="account-switcher-Button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={initial} aria-hidden="true">
          {name.charAt(0)}
        </span>
        <span>{name}</span>
      </button>
    </div>
  );
}
