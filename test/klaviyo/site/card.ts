import { styled } from './styled.ts';

/** A box with a heading, as reports are made of. */
export const card = styled(
  'LegacyCardBase',
  'max-width: 1080px; margin-bottom: 22px; padding: 18px 20px; border: 1px solid var(--line); border-radius: 10px;',
);

export const cardHead = styled(
  'CardHeader__Row',
  'display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 12px; & h2 { margin: 0; font-size: 16px; } & a { color: var(--accent); }',
);
