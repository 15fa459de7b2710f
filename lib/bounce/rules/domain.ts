import type { RuleFamily } from '../rule.ts';

/** Words that say that the recipient's domain does not exist, or takes no mail. */
export const domain: RuleFamily = {
  name: 'domain',
  tier: 'recipient',
  rules: [
    {
      id: 'domain-not-found',
      reason: 'domain_not_found',
      confidence: 'high',
      why: 'RFC 3463 X.1.2 and X.4.4: no such host or domain in the DNS',
      aboutRecipient: true,
      phrases: [
        '{domain} (@|%|name|s|for|part|of|address|in|mx|or|to)? .. {be}? {doesNotExist}',
        '{noSuch} (recipient|destination|mail|email|internet|remote|target|dns)? {domain}',
        '{domain} (%)? .. (host not found|not found|nxdomain|non existent|nonexistent|unknown|does not exist|doesnt exist|no longer exists|not exist|has expired|expired|no dns|has no mx|no mx|cannot be resolved|could not be resolved|unresolvable|not resolve|has been disabled|is inactive|not resolvable|is not registered|not registered|is disabled|no longer active|not in dns|suspended|not be found|is invalid|no longer in use|terminated|is not valid)',
        '(name service|name server|dns|nameserver|domain name|name) .. (error|lookup|resolution|query|look up)? .. (for .. )? (host not found|nxdomain|non existent domain|domain not found|name not found|no such host|host or domain name not found|unknown host|name does not exist)',
        '(host|domain|name) not found',
        '(nxdomain|host unknown|hostunknown|unknown host|unknown domain|domain unknown|unrouteable mail domain|unrouteable domain|unroutable domain|unroutable mail domain|unknown mail domain|no such domain|no such host|bad destination host|bad destination system|badhost)',
        '(couldnt|could not|can not|cannot|unable to|cant|failed to|not able to|wasnt able to|werent able to|were unable to) (find|locate|resolve|look up|lookup|route to|identify) .. (any )?(host|domain|a host|recipient domain|the domain|the recipient domain|recipient s domain|mail exchanger|mx|mail server|address record|the host|destination|ip|destination domain|the destination|hostname|the hostname|dns) .. (named|name|%|for|of|s|@|record|address)?',
        '(no|without|has no|missing|lacks?|not have|doesnt have|without any|have no|does not have .. ) (valid|usable|working|a|any|an)? (mx|mail exchanger|mail exchangers|mx record|mx records|mx host|mx hosts|mail server|mail servers|dns records?|a record|mx or a|mx or address|a or mx) (record|records|entry|host|hosts|exist*|found|for|or|to|in|defined|listed|is|was|available)?',
        '(null mx|nullmx|mx 0|null mail exchanger)',
        '(domain|host|%|server|site) .. (does not|doesnt|do not|will not|wont|never|not) (accept|receive|handle|take|accepting|have|use|support|process|want) .. (any )?(mail|email|mails|messages|incoming)',
        '(domain|recipient domain) .. (is |has been |was )?(disabled|suspended|expired|inactive|locked|deleted|deactivated|terminated|parked|closed|removed|not active|cancelled)',
        '(illegal|bad|invalid|wrong|misspelled|malformed|incorrect) (host|domain|hostname|domain name|host domain|recipient domain|destination host|destination domain|mail domain|domain part|host name) .. (name|found|specified|part|in|for|syntax)?',
        '(could not route|unable to route|no mail route) .. (domain|host|mail|address)',
        '(all|only) (relevant )?mx (records?|hosts?|servers?) .. (point|resolve|non existent|invalid|localhost|failed permanently|not exist|host)',
        'domain .. (isnt|is not) (valid|registered|active|set up|configured|found|resolvable|known)',
        'mx .. (points? to|resolves? to|is) .. (localhost|loopback|invalid|nonexistent|0)',
        '(recipient|destination|target) domain .. (not|does not|unknown|invalid|bad|no|nonexistent|doesnt|unresolvable)',
        'invalid domain',
        'indicated no smtp service',
        '% (does not exist|doesnt exist|no longer exists|not found|is unknown|is not a valid domain)',
        'domain .. (is )?(not reachable|unreachable)',
        'domain of recipient .. (not|does not|doesnt|unknown)',
        'the recipient domain',
        'not a valid (domain|host|internet domain)',
        '(owner|domain owner) has changed',
      ],
      unless: [
        '(temporary|temporarily|transient|servfail|timed out|timeout|host not found try again|try again later)',
        '(user|mailbox|recipient|account) (does not|doesnt|not found|unknown|is unknown|not known)',
        'relay not permitted',
        '(client host|helo|ehlo|reverse|rdns|ptr|your (host|server|ip|domain|hostname|dns)|access denied|spf|sender domain|connecting)',
      ],
    },
  ],
};
