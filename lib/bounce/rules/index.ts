import type { RuleFamily } from '../rule.ts';
import { accessProviderTokens } from './access-provider-tokens.ts';
import { asianLanguages } from './asian-languages.ts';
import { asianMailboxes } from './asian-mailboxes.ts';
import { asianTokens } from './asian-tokens.ts';
import { authentication } from './authentication.ts';
import { basicReplies } from './basic-replies.ts';
import { blocklists } from './blocklists.ts';
import { content } from './content.ts';
import { domain } from './domain.ts';
import { echoes } from './echoes.ts';
import { enhancedStatusCodes } from './enhanced-status-codes.ts';
import { europeanAuthentication } from './european-authentication.ts';
import { europeanContent } from './european-content.ts';
import { europeanDomains } from './european-domains.ts';
import { europeanFaults } from './european-faults.ts';
import { europeanLimits } from './european-limits.ts';
import { europeanMailboxes } from './european-mailboxes.ts';
import { europeanSenders } from './european-senders.ts';
import { full } from './full.ts';
import { furtherLanguages } from './further-languages.ts';
import { gatewayTokens } from './gateway-tokens.ts';
import { gmailTokens } from './gmail-tokens.ts';
import { mailbox } from './mailbox.ts';
import { mailboxPlainlyGone } from './mailbox-plainly-gone.ts';
import { mailboxPutAway } from './mailbox-put-away.ts';
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
import { transliteratedRussian } from './transliterated-russian.ts';
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
  europeanDomains,
  europeanMailboxes,
  europeanAuthentication,
  europeanSenders,
  europeanLimits,
  transliteratedRussian,
  asianLanguages,
  asianMailboxes,
  furtherLanguages,
  full,
  rate,
  size,
  relay,
  blocklists,
  content,
  europeanContent,
  policy,
  domain,
  mailbox,
  mailboxPlainlyGone,
  mailboxPutAway,
  server,
  tellingCodes,
  vague,
  enhancedStatusCodes,
  patience,
  europeanFaults,
  basicReplies,
];
