import type { RuleFamily } from '../rule.ts';
import { accessProviderTokens } from './accessProviderTokens.ts';
import { asianLanguages } from './asianLanguages.ts';
import { asianTokens } from './asianTokens.ts';
import { authentication } from './authentication.ts';
import { basicReplies } from './basicReplies.ts';
import { blocklists } from './blocklists.ts';
import { content } from './content.ts';
import { domain } from './domain.ts';
import { echoes } from './echoes.ts';
import { enhancedStatusCodes } from './enhancedStatusCodes.ts';
import { full } from './full.ts';
import { gatewayTokens } from './gatewayTokens.ts';
import { gmailTokens } from './gmailTokens.ts';
import { mailbox } from './mailbox.ts';
import { microsoftTokens } from './microsoftTokens.ts';
import { orangeTokens } from './orangeTokens.ts';
import { patience } from './patience.ts';
import { policy } from './policy.ts';
import { rate } from './rate.ts';
import { relay } from './relay.ts';
import { senderAddress } from './senderAddress.ts';
import { server } from './server.ts';
import { size } from './size.ts';
import { vague } from './vague.ts';
import { westernLanguages } from './westernLanguages.ts';
import { yahooTokens } from './yahooTokens.ts';

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
