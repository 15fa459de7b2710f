import type { RuleFamily } from '../rule.ts';
import { asianLanguages } from './asianLanguages.ts';
import { authentication } from './authentication.ts';
import { blocklists } from './blocklists.ts';
import { basicReplies, enhancedStatusCodes, patience } from './codes.ts';
import { content } from './content.ts';
import { domain } from './domain.ts';
import { echoes } from './echoes.ts';
import { full } from './full.ts';
import { mailbox } from './mailbox.ts';
import { policy } from './policy.ts';
import { rate } from './rate.ts';
import { relay } from './relay.ts';
import { senderAddress } from './senderAddress.ts';
import { server } from './server.ts';
import { size } from './size.ts';
import { vague } from './vague.ts';
import { vendorTokens } from './vendorTokens.ts';
import { westernLanguages } from './westernLanguages.ts';

/** All that we know; within a tier, an earlier family decides first. */
export const families: readonly RuleFamily[] = [
  echoes,
  vendorTokens,
  authentication,
  senderAddress,
  westernLanguages,
  asianLanguages,
  full,
  rate,
  size,
  relay,
  blocklists,
  content,
  policy,
  domain,
  mailbox,
  server,
  vague,
  enhancedStatusCodes,
  patience,
  basicReplies,
];
