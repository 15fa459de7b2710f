import { styled } from './styled.ts';

/** The heading of a page that belongs to no single message. */
export const pageTitle = styled(
  'PageHeader__Title',
  'margin: 0 0 20px; font-size: 24px; font-weight: 600; letter-spacing: -.01em;',
);
