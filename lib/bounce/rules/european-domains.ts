import type { RuleFamily } from '../rule.ts';
import { atTheMoment, forNow, notOfTheMailbox } from './european-exceptions.ts';

/** Whose domain it is, and what a look-up does that may succeed next time. */
const notTheRecipients = [
  '{senderAbroad}',
  '{senderStemAbroad}',
  '{yourMachineAbroad}',
  '(spf|dkim|dmarc|ptr)',
  '(fehler|erreur|error|erro|errore|fout|fel|błąd|ошибка|сбой) .. (dns|nameserver|serveur|servidor|server|serwer|сервер*)',
];

/** What other European languages say of the recipient's domain; before the mailbox, for both are named in one sentence. */
export const europeanDomains: RuleFamily = {
  name: 'European languages, of the domain',
  tier: 'recipient',
  rules: [
    {
      id: 'european-domain-not-found',
      reason: 'domain_not_found',
      confidence: 'high',
      why: 'The usual words for a domain that is not there',
      aboutRecipient: true,
      phrases: [
        '{domainAbroad} .. ({goneAbroad}|{endedAbroad})',
        '{domainAbroad} ... {notFoundAbroad}',
        '{domainAbroad} (de|du|des|del|do|della|dell|van|av|der|odbiorcy|получателя) ... {goneAbroad}',
        '{notFoundAbroad} .. {domainAbroad}',
        '({goneAbroad}|{unknownAbroad}) {domainAbroad}',
        '{endedAbroad} .. {domainAbroad}',
        '(istek*|истек*) .. {domainAbroad}',
        '(domen*|domena) .. ne (suschestv*|sushchestv*|sushestv*|naiden*|nayden*|najden*)',
      ],
      unless: [...notOfTheMailbox, ...notTheRecipients, atTheMoment, forNow],
    },
    {
      id: 'european-domain-without-mx',
      reason: 'domain_not_found',
      confidence: 'high',
      why: 'RFC 5321 §5: a domain without an MX record, said in another language',
      aboutRecipient: true,
      phrases: [
        '({domainAbroad}|%) ... {lackAbroad} .. mx',
        '{lackAbroad} .. mx ... ({domainAbroad}|%)',
        '({domainAbroad}|%) ... mx .. ({lackAbroad}|{goneAbroad}|не настроен*|nicht (gesetzt|hinterlegt|eingetragen))',
        'mx .. ({lackAbroad}|{goneAbroad}|nicht (gesetzt|hinterlegt|eingetragen)) ... ({domainAbroad}|%)',
      ],
      unless: [...notTheRecipients, forNow],
    },
    {
      id: 'european-domain-takes-no-mail',
      reason: 'domain_not_found',
      confidence: 'medium',
      why: 'RFC 7504: a domain whose mail has been given up, said in another language',
      aboutRecipient: true,
      phrases: [
        '({domainAbroad}|%) ... {takesNoMailAbroad}',
        '(service (de )?(messagerie|courrier|mail)|mailbetrieb|maildienst|mailservice|mailserver|postdienst|servicio de correo|correo|serviço de (email|e mail|correio)|servizio (email|e mail|di posta|mail)|maildienst|emaildienst|e posttjänst*|mailtjänst*|usługa poczt*|obsługa poczt*|poczta|почтов* (сервис|служб*)|обслуживание|почта) ... ({domainAbroad}|%) .. {endedAbroad}',
        '({domainAbroad}|%) ... (messagerie|mailbetrieb|maildienst|postdienst|servicio de correo|serviço de (email|e mail|correio)|servizio (email|e mail|di posta|mail)|emaildienst|posttjänst*|mailtjänst*|usługa poczt*|почтов* (сервис|служб*)) .. {endedAbroad}',
      ],
      unless: [
        ...notTheRecipients,
        forNow,
        '(extern*|inconnu*|unbekannt*|desconoc*|desconhec*|sconosciut*|onbekend*|okänd*|nieznan*|неизвестн*|sans|ohne|sin|sem|senza|zonder|utan|bez|без|spam|tls)',
      ],
    },
  ],
};
