import type { Reason } from '../../types.ts';
import { authFailure } from './auth-failure.ts';
import { contentBlock } from './content-block.ts';
import { domainNotFound } from './domain-not-found.ts';
import { mailboxFull } from './mailbox-full.ts';
import { mailboxInactive } from './mailbox-inactive.ts';
import { mailboxNotFound } from './mailbox-not-found.ts';
import { messageTooLarge } from './message-too-large.ts';
import { other } from './other.ts';
import { policyBlock } from './policy-block.ts';
import { rateLimited } from './rate-limited.ts';
import { reputationBlock } from './reputation-block.ts';
import { serverTemporary } from './server-temporary.ts';

/** One list a reason. */
export const byReason: Readonly<Record<Reason, readonly string[]>> = {
  mailbox_not_found: mailboxNotFound,
  domain_not_found: domainNotFound,
  mailbox_inactive: mailboxInactive,
  mailbox_full: mailboxFull,
  server_temporary: serverTemporary,
  rate_limited: rateLimited,
  message_too_large: messageTooLarge,
  reputation_block: reputationBlock,
  content_block: contentBlock,
  auth_failure: authFailure,
  policy_block: policyBlock,
  other: other,
};
