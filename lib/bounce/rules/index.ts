import type { RuleFamily } from '../rule.ts';
import { accessProviderTokens } from './access-provider-tokens.ts';
import { asianLanguages } from './asian-languages.ts';
import { asianTokens } from './asian-tokens.ts';
import { authentication } from './authentication.ts';
import { basicReplies } from './basic-replies.ts';
import { blocklists } from './blocklists.ts';
import { content } from './content.ts';
import { domain } from './domain.ts';
import { echoes } from './echoes.ts';
import { enhancedStatusCodes } from './enhanced-status-codes.ts';
import { europeanMailboxes } from './european-mailboxes.ts';
import { europeanSenders } from './european-senders.ts';
import { full } from './full.ts';
import { gatewayTokens } from './gateway-tokens.ts';
import { gmailTokens } from './gmail-tokens.ts';
import { mailbox } from './mailbox.ts';
import { microsoftTokens } from './microsoft-tokens.ts';
import { orangeTokens } from './orange-tokens.ts';
import { patience } from './patience.ts';
import { policy } from './policy.ts';
import { rate } from './rate.ts';
import { relay } from './relay.ts';
import { senderAddress } from './sender-address.ts';
import { server } from './server.ts';
import { size } from './size.ts';
import { tellingCodes } from './telling-codes.ts';
import { vague } from './vague.ts';
import { yahooTokens } from './yahoo-tokens.ts';

/** All that we know; within a tier, an earlier family decides first. */
export const families: readonly RuleFamily[] = [
  echoes,
  gmailTokens,
  microsoftTokens,
  yahooTokens,
  orangeTokens,
  asianTokens,
  accessProviderTokens,
  gatewayTokens,
  authentication,
  senderAddress,
  europeanMailboxes,
  europeanSenders,
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
  tellingCodes,
  vague,
  enhancedStatusCodes,
  patience,
  basicReplies,
];
