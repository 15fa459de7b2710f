import { campaignsPath } from '../../addresses.ts';
import { Link } from '../navigation.tsx';
import { styled } from '../styled.ts';

const block = styled(
  'EmptyPage__Block',
  'max-width: 420px; margin: 90px auto; text-align: center; color: var(--muted); & h1 { color: var(--ink); font-size: 22px; } & a { color: var(--accent); }',
);

export function NotFoundPage() {
  return (
    <div className={block}>
      <h1>This page does not exist</h1>
      <p>The stand-in shows campaigns, flow messages and the list of users.</p>
      <Link to={campaignsPath}>Go to campaigns</Link>
    </div>
  );
}
