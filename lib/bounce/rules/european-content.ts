import type { RuleFamily } from '../rule.ts';
import { foundHarmless, scannerOutOfOrder } from './content.ts';

/** What the message carries or looks like, by structure; after the rules for limits, which may name an attachment too. */
export const europeanContent: RuleFamily = {
  name: 'European languages, of the content',
  tier: 'senderSide',
  rules: [
    {
      id: 'european-malware',
      reason: 'content_block',
      confidence: 'high',
      why: 'Whoever names a virus or harmful code speaks of the message',
      phrases: ['{malwareAbroad}'],
      unless: [
        'virus firewall',
        '(scanner|scanners|scan|engine) failed',
        '{mailbox} (is |was )?(unknown|not found|does not exist|doesnt exist)',
        '{noSuch} {mailbox}',
        '(scanner|scan|engine|checker|daemon|{malwareAbroad}) .. ({silentAbroad}|{passingAbroad}|not (responding|available)|offline|down|crashed|overloaded|restarting|unavailable|unreachable)',
        ...foundHarmless,
        ...scannerOutOfOrder,
      ],
    },
    {
      id: 'european-attachment-refused',
      reason: 'content_block',
      confidence: 'high',
      why: 'An attachment of a kind that the server does not take',
      phrases: [
        '{attachmentAbroad} ... ({forbiddenAbroad}|{stoppedAbroad}|{suspectAbroad})',
        '({forbiddenAbroad}|{stoppedAbroad}|{suspectAbroad}) .. {attachmentAbroad}',
        '(contenu|contenus|contenido|contenidos|conteúdo|contenuto|contenuti|inhalt*|inhoud|innehåll*|treść|treści|содержим*|содержани*) .. ({forbiddenAbroad}|{refusedAbroad}|{stoppedAbroad}|{suspectAbroad})',
      ],
    },
    {
      id: 'european-looks-like-spam',
      reason: 'content_block',
      confidence: 'medium',
      why: 'The message is said to be advertising or unwanted',
      phrases: [
        '{mailAbroad} ... {spamAbroad}',
        '(wegen|pour|por|per|wegens|som|jako|als|comme|como|come|как) .. {spamAbroad}',
      ],
      unless: [
        '{yourMachineAbroad}',
        '(ip|&|%list|=list|reputa*|репутац*)',
        '({personAbroad}|{storeroomAbroad}) ... (keine|no|pas|não|non|geen|inte|nie|не) .. {spamAbroad}',
        '{perTimeAbroad}',
        ...foundHarmless,
        ...scannerOutOfOrder,
      ],
    },
  ],
};
