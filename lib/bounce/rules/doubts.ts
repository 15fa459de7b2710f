import type { RuleFamily } from '../rule.ts';
import { threats } from './blocklists.ts';

/**
 * Signs of the sender's side that are too weak to decide by themselves, and strong enough to keep a reply that also names
 * a dead address from being believed: a good subscriber lost costs more than a dead one kept. Asked only of such replies.
 */
export const doubts: RuleFamily = {
  name: 'doubts',
  tier: 'senderSide',
  rules: [
    {
      id: 'doubt-block-list',
      reason: 'reputation_block',
      confidence: 'low',
      why: 'The reply names a dead address and a block list or reputation at once',
      phrases: [
        '(blacklist*|blocklist*|denylist*|banlist*|blackhole*|dnsbl*|rbl|rbls|reputation|spamtrap*|dul)',
        '(black|block|deny|ban) list*',
        '%list',
        '(banned|blocked|listed|untrusted) (ip|ips|host|hosts|network|networks|sender|senders|source|sources)',
        '(open|bad|abusive|dynamic|dialup|residential|infected) (relays?|hosts?|ips?|networks?|sources?|neighbourhood|neighborhood)',
      ],
      unless: [
        '(not|isnt|arent|never|no longer) (blacklisted|blocklisted|listed|blocked|on (a|any) (black list|block list|blacklist|blocklist))',
        ...threats,
      ],
    },
    {
      id: 'doubt-authentication',
      reason: 'auth_failure',
      confidence: 'low',
      why: 'The reply names a dead address and the authentication of the sender at once',
      phrases: ['(spf|dkim|dmarc|ptr|rdns|unauthenticated|spoof*|forged|helo|ehlo)'],
      unless: ['(spf|dkim|dmarc) (ok|pass|passed|valid)'],
    },
    {
      id: 'doubt-rate',
      reason: 'rate_limited',
      confidence: 'low',
      why: 'The reply names a dead address and a limit to what may be sent at once',
      phrases: [
        '(mailed|tried|probed|addressed|sent to) 0',
        '(most|many|some) (of )?(the |your )?(users|addresses|recipients|mailboxes)',
        '(throttl*|ratelimit*|too (many|much|fast|often)|per (hour|minute|day|session|connection))',
        '(rate|hourly|daily|sending|connection|message) limit*',
        '(this|last|next|past|each|every) (hour|minute)',
        'limit (reached|exceeded)',
      ],
    },
    {
      id: 'doubt-room',
      reason: 'mailbox_full',
      confidence: 'low',
      why: 'The reply calls a mailbox shut or not there because its room is used up',
      phrases: [
        '(until|unless|frees?|freed|free|clears?|makes?|no|used up|exceed*|over|full|used|exhausted|out of|lack of|not enough|insufficient) .. (space|room|quota|storage)',
        '(space|room|quota|storage) .. (used|exceed*|full|exhausted|reached|over|spent|limit)',
        '(0mb|mb|gb|0gb) of (0mb|0 mb|0gb|0 gb)',
      ],
      unless: ['(quota|storage) (lookup|look up|check|query|record|entry)', '(domain|host|disk)'],
    },
    {
      id: 'doubt-content',
      reason: 'content_block',
      confidence: 'low',
      why: 'The reply names a dead address and the contents of the message at once',
      phrases: [
        '(message|mail|text|subject|body) (refers|mentions|mentioning|claims|pretends|talks|speaks)',
        '(virus|malware|phishing|unsolicited|advertis*)',
        '(spam|spammer|spammers|spamming) (score|message|mail|source|sources|detected|content|reject*|complaint*|report*)',
        '(as|is|for|sent|sends|sending|like|contains|due to|because of) spam',
        '(attachment|attachments|(malicious|suspicious|blocked|dangerous) (link|links|url|urls))',
      ],
    },
    {
      id: 'doubt-whose',
      reason: 'policy_block',
      confidence: 'low',
      why: "The reply names a dead address and the sender's server, network or country at once",
      phrases: [
        '(from|by|of|for|to|at) your (ip|ips|machine|host|hosts|server|servers|mailserver|mail server|network|networks|domain|domains|country|region|provider|isp|organisation|organization|company|mta|subnet|netblock|range|location|site|system|newsletter|newsletters|account)',
        'your (ip|host|server|network|country|provider|isp|mta|helo|hostname|domain|mail server|mailserver|sending|reverse|dns) ... (is|was|has|not|does|did|reject*|refus*|denied|block*|unknown|invalid)',
        '(for|from|to|by) (these |those |such |all |any |some |certain |unknown |untrusted |foreign |external |outside |dynamic |unverified |unauthenticated |anonymous )?(hosts|networks|clients|ips|senders|relays|servers|outsiders|strangers|countries|non members)',
        '(external|outside|foreign|unapproved|unverified|anonymous|unauthorized|unauthorised) (senders?|mail|email|hosts?|clients?|sources?)',
        'unknown (senders?|sources?|clients?)',
        '(newsletters?|mailing lists?|bulk|marketing|promotional|mass)',
        '(whitelist*|allowlist*|white list|allow list|safe list|safelist|members only)',
        '(we|will|does|do|not|dont|cannot|wont|refuse*|unable) .. relay (for|to|mail|messages|it|here|from|this)',
        '(relay|relaying) (is |access )?(denied|not (permitted|allowed|authorized|authorised|possible)|refused|prohibited|disabled|rejected|forbidden)',
        '(security|company|corporate|local|site|organization|organisation|administrative) polic*',
        'polic* (violation|reason|reasons|restriction|restrictions|prohibits|does|forbids)',
        '(permission|permitted|privileges|not entitled) .. (send|post|write|mail)',
        '(log in|login|authenticate) (first|required|before|failed|invalid)',
        '(you|sender|senders|message|mail) (claim|claims|claiming|pretend|pretends|purports) (to|that)',
      ],
      unless: [
        '(remove|delete|strike|drop) .. (from|off) your (own )?(mailing |mail |email |contact |distribution |subscriber )?(list|lists|database|records|contacts|address book|mailings|system)',
        ...threats,
      ],
    },
    {
      id: 'doubt-log-in',
      reason: 'policy_block',
      confidence: 'low',
      why: 'The reply names an unknown user beside a password: it is who tried to log in',
      phrases: [
        '(password|passwords|credentials|api key|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|lösenord|adgangskode|passord|hasło|hasła|heslo|jelszó|parola|пароль|пароля|пароля)',
        '(in|during|for|by|with) (smtp )?auth',
        '(パスワード|密码|密碼|비밀번호)',
      ],
      unless: ['password (file|table|map|database)'],
    },
    {
      id: 'doubt-connection',
      reason: 'server_temporary',
      confidence: 'low',
      why: 'The reply names a dead address only as what a failed connection or look-up left open',
      phrases: [
        '(connection|connect|connecting) ... (refused|timed out|timeout|reset|failed|failure|failures)',
        '(temporary|temporarily|transient) (lookup|look up|verification|verify|directory|database|ldap|dns|error|failure|problem)',
        '(resolver|lookup|look up|dns|ldap|query|directory|database) (timeout|timed out)',
        '(database|ldap|directory|backend|server) .. (down|offline|not responding|unreachable|not available|busy|timeout|timed out)',
        '(ldap|annuaire|verzeichnisdienst|datenbank*|base de d*|banca dati|database*|databas*|baz* danych|баз* данных|directorio|diretório) .. ({silentAbroad}|fehler*|erreur*|error|erro|errore|fout|fel|błąd*|ошибк*|сбой)',
        '(fehler*|erreur*|error|erro|errore|fout|fel|błąd*|ошибк*|сбой) .. (ldap|annuaire|verzeichnisdienst|datenbank*|base de d*|banca dati|database*|databas*|baz* danych|баз* данных|directorio|diretório)',
      ],
    },
  ],
};
