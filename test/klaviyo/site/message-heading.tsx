import { useEffect } from 'react';
import {
  audiencePath,
  campaignsPath,
  deliverabilityPath,
  flowsPath,
  overviewPath,
  recipientsPath,
} from '../addresses.ts';
import type { MessageAnswer } from '../answers.ts';
import { useLanguage } from './languages/use-language.ts';
import { Link } from './navigation.tsx';
import { styled } from './styled.ts';

const crumbs = styled(
  'Breadcrumbs__List',
  'display: flex; gap: 6px; color: var(--muted); font-size: 13px; & a:hover { text-decoration: underline; }',
);
const title = styled(
  'PageHeader__Title',
  'margin: 6px 0 2px; font-size: 24px; font-weight: 600; letter-spacing: -.01em;',
);
const status = styled('PageHeader__Subtitle', 'color: var(--muted);');
const badge = styled(
  'StatusBadge__Badge',
  'display: inline-block; margin-right: 8px; padding: 1px 8px; border-radius: 10px; background: #e3f3e8; color: #20613a; font-size: 12px; font-weight: 500;',
);
const tabs = styled(
  'Tabs__List',
  'display: flex; gap: 22px; margin: 18px 0 22px; border-bottom: 1px solid var(--line);',
);
const tab = styled(
  'Tabs__Tab',
  'padding: 8px 0; margin-bottom: -1px; border-bottom: 2px solid transparent; color: var(--muted); &[aria-current] { color: var(--ink); font-weight: 500; border-color: var(--accent); }',
);

/** The tabs of a message's reports. */
export type ReportTab = 'Overview' | 'Recipient activity' | 'Audience breakdown' | 'Deliverability';

/** Breadcrumb, name, when it was sent, and the tabs of a message's reports. */
export function MessageHeading({ message, here }: { message: MessageAnswer; here: ReportTab }) {
  const { say, time } = useLanguage();
  const isCampaign = message.channel === 'campaign';
  useEffect(() => {
    document.title = `${message.name} · ${say(here)}`;
  }, [message.name, here, say]);
  const links = [
    ['Overview', overviewPath(message)],
    ['Recipient activity', recipientsPath(message)],
    ...(isCampaign ? [['Audience breakdown', audiencePath(message)] as const] : []),
    ['Deliverability', deliverabilityPath(message)],
  ] as const;
  return (
    <header>
      <nav className={crumbs} aria-label="Breadcrumb">
        <Link to={isCampaign ? campaignsPath : flowsPath}>{say(isCampaign ? 'Campaigns' : 'Flows')}</Link>
        <span aria-hidden="true">/</span>
        <span>{message.name}</span>
      </nav>
      <h1 className={title}>{message.name}</h1>
      <div className={status}>
        <span className={badge}>{say(isCampaign ? 'Sent' : 'Live')}</span>
        <span>{say(isCampaign ? 'Sent {time}' : 'Live since {time}', { time: time(message.sentAt) })}</span>
      </div>
      <nav className={tabs} aria-label="Reports">
        {links.map(([label, to]) => (
          <Link key={label} to={to} className={tab} aria-current={label === here ? 'page' : undefined}>
            {say(label)}
          </Link>
        ))}
      </nav>
    </header>
  );
}

/** Keeps the heading's place while the message is on its way. */
export function MessageHeadingLoading() {
  return <div style={{ height: 152 }} aria-busy="true" />;
}
