import type { RuleFamily } from '../rule.ts';

/** Tokens that one provider writes and documents: they decide whatever the words around them say. */
export const vendorTokens: RuleFamily = {
  name: 'vendor tokens',
  tier: 'vendorToken',
  rules: [
    // Gmail puts a token into the link at the end of its replies (support.google.com/a/answer/3726730).
    { id: 'gmail-no-such-user', reason: 'mailbox_not_found', confidence: 'high', why: 'Gmail token NoSuchUser (support.google.com/a/answer/3726730)', phrases: ['p:nosuchuser', 'p:baduser', 'p:badrcptto'] },
    { id: 'gmail-disabled-user', reason: 'mailbox_inactive', confidence: 'high', why: 'Gmail token DisabledUser (support.google.com/a/answer/3726730)', phrases: ['p:disableduser', 'p:inactiveuser'] },
    { id: 'gmail-over-quota', reason: 'mailbox_full', confidence: 'high', why: 'Gmail tokens OverQuotaTemp and OverQuotaPerm', phrases: ['p:overquota*'] },
    { id: 'gmail-receiving-rate', reason: 'rate_limited', confidence: 'high', why: 'Gmail token ReceivingRate: the recipient gets too much mail at once', phrases: ['p:receivingrate*', 'p:ratelimit*', 'p:sendingrate*', 'p:unsolicitedratelimiterror'] },
    { id: 'google-group-closed', reason: 'policy_block', confidence: 'medium', why: 'Google Groups: the group may not exist, or the sender may not post; the notice comes in any language', phrases: ['=groups'] },
    { id: 'gmail-policy-size', reason: 'server_temporary', confidence: 'medium', why: 'Gmail 4.5.3: too much recipient policy in one transaction, sent again alone it passes', phrases: ['domain policy size per transaction exceeded'] },
    { id: 'gmail-size', reason: 'message_too_large', confidence: 'high', why: 'Gmail token MaxSizeError', phrases: ['p:maxsizeerror', 'p:msgsize*', 'p:toobig*'] },
    { id: 'gmail-blocked-content', reason: 'content_block', confidence: 'high', why: 'Gmail token BlockedMessage: an attachment or link of a kind that Gmail refuses', phrases: ['p:blockedmessage'] },

    // Microsoft
    { id: 'microsoft-block-list', reason: 'reputation_block', confidence: 'high', why: 'Outlook.com S31xx and SC/DY/OU/RP codes (Outlook.com postmaster page)', phrases: ['(s3140|s3150|s3114|s3115|s3116|s3117|s3145)', '(sc|dy|ou|rp) 0 ... (spam*|reputation|block*|policy|list*|unfortunately|weren t|werent|mail rejected|rejected by)', 'mail rejected by (outlook.com|hotmail|windows live hotmail|windows live|outlook) for policy reasons'] },
    { id: 'microsoft-ip-rate', reason: 'reputation_block', confidence: 'high', why: 'Outlook.com S7xx: limited because of the reputation of the IP', phrases: ['(s775|s843|s844|s845|s710|s711)', 'temporarily rate limited due to ip reputation', '(rate limited|throttled) (due to|because of) .. reputation'] },
    { id: 'microsoft-no-such-recipient', reason: 'mailbox_not_found', confidence: 'high', why: 'Exchange RESOLVER.ADR.RecipientNotFound and its kin (Microsoft NDR article)', phrases: ['resolver adr (recipientnotfound|recipnotfound|exrecipnotfound|badprimary|invalidsmtp|recipientunknown|notfound)', 'recipientnotfound', 'recipnotfound'], unless: ['senderrecipientnotfound'] },
    { id: 'microsoft-edge-blocking', reason: 'mailbox_not_found', confidence: 'high', why: 'Microsoft 365 refuses unknown recipients with 5.4.1 Access denied (directory based edge blocking)', phrases: ['recipient address rejected access denied'], enhanced: ['5.4.1', '5.1.4', '5.1.10', '5.7.504'] },
    { id: 'microsoft-recipient-restricted', reason: 'policy_block', confidence: 'high', why: 'Exchange: the recipient takes mail only from some senders', phrases: ['resolver rst (notauthorized*|auth|authrequired|restrictedtorecipientspermission|senderrestricted|restricted*|dlneedsauth*|notallowed*)', 'restrictedtorecipientspermission', 'not authenticated by organization', 'senderrestrictedtogroup', '(approval|moderation) ... (resolver|required|rejected)'] },
    { id: 'microsoft-recipient-size', reason: 'message_too_large', confidence: 'high', why: 'Exchange RESOLVER.RST.RecipSizeLimit and SendSizeLimit', phrases: ['resolver rst (recipsizelimit|sendsizelimit|orgsizelimit)*', 'recipsizelimit', 'sendsizelimit'] },
    { id: 'microsoft-mailbox-full', reason: 'mailbox_full', confidence: 'high', why: 'Exchange QuotaExceededException', phrases: ['quotaexceededexception*', 'storedrv ... quotaexceeded*', 'resolver rst mailboxfull', 'ismailboxfull'] },
    { id: 'microsoft-mailbox-disabled', reason: 'mailbox_inactive', confidence: 'high', why: 'Exchange AccountDisabledException, MailboxDisabled', phrases: ['accountdisabled*', 'mailboxdisabled*', 'accountdisabledexception'] },
    { id: 'microsoft-thread-limit', reason: 'rate_limited', confidence: 'high', why: 'Exchange recipient thread limit (432 4.3.2, STOREDRV.Deliver)', phrases: ['recipient thread limit exceeded', 'recipientthreadlimitexceeded', 'submission quota exceeded', 'submissionquotaexceeded*', 'mapiexceptionmaxthreads*'] },
    { id: 'microsoft-store-trouble', reason: 'server_temporary', confidence: 'medium', tier: 'recipient', why: 'Exchange store driver failed', phrases: ['storedrv* ... (exception|mapi|failed|transient)', 'mailboxserveroffline', 'mailboxofflineexception*', 'storageunavailable*', 'connectionfailedtransient*'] },
    { id: 'microsoft-receive-limit', reason: 'rate_limited', confidence: 'high', why: 'Exchange 5.2.121, 5.2.122: the recipient may not receive more this hour', enhanced: ['x.2.121', 'x.2.122'] },
    { id: 'microsoft-authentication', reason: 'auth_failure', confidence: 'high', why: 'Outlook.com 5.7.515: the domain lacks the required level of authentication', phrases: ['does not meet the required authentication level'] },
    { id: 'microsoft-banned-sender', reason: 'reputation_block', confidence: 'high', why: 'Microsoft 365 5.7.5xx, 5.7.6xx, 5.7.7xx: banned sender, IP or tenant', phrases: ['banned sending ip', 'banned sender', 'access denied banned (sending|sender)*', 'tenant has exceeded threshold'] },
    { id: 'microsoft-attribution', reason: 'policy_block', confidence: 'medium', why: 'Microsoft 365 ATTR: the sending connector is not attributed to a tenant', phrases: ['(tenantinboundattribution|attr1|attr2|attr3|attr5|attr16|attr17|attr34|attr35|attr36)'] },

    { id: 'gmail-unsolicited-message', reason: 'content_block', confidence: 'high', why: 'Gmail 5.7.1, 4.7.0: the message is likely unsolicited, or has suspicious content', phrases: ['(message|mail|email) (is|looks) (likely|most likely|probably) (unsolicited|spam|suspicious|abusive)', 'suspicious (content|links) ... (links|message|blocked)'], unless: ['reputation'] },
    { id: 'gmail-unsolicited-rate', reason: 'reputation_block', confidence: 'high', why: 'Gmail 5.7.28: so much unsolicited mail that the source is blocked', phrases: ['unusual rate of unsolicited (mail|email)'], unless: ['rate limited'] },
    { id: 'ionos-block-list', reason: 'reputation_block', confidence: 'high', why: '1&1 IONOS ends its refusals with (BL) for a block list', phrases: ['ask your postmaster for help'] },

    // Yahoo and AOL (senders.yahooinc.com/smtp-error-codes)
    { id: 'yahoo-deferred', reason: 'rate_limited', confidence: 'medium', why: 'Yahoo TSS04: volume or complaints', phrases: ['(tss04|ts04|tss01|ts01|ts02|tss02)'], unless: ['user complaints'] },
    { id: 'yahoo-complaints', reason: 'reputation_block', confidence: 'high', why: 'Yahoo TSxx with complaints, or deferred for good', phrases: ['(ts01|ts02|ts03|ts04|ts05|tss01|tss02|tss03|tss04|tss05|tss07|tss08|tss09|tss10|tss11|tss12|ts07|ts08|ts09|ts11)', 'permanently deferred', 'temporarily deferred due to (unexpected volume|user complaints)'] },
    { id: 'yahoo-block-list', reason: 'reputation_block', confidence: 'high', why: 'Yahoo BLxx: the IP is on a Spamhaus list', phrases: ['(bl21|bl23|bl20|bl22|bl24|bl01|bl02|bl03|bl000|bl001)'] },
    { id: 'yahoo-content', reason: 'content_block', confidence: 'high', why: 'Yahoo PH01: content looks like phishing', phrases: ['(ph01|ph02)'] },
    { id: 'yahoo-no-account', reason: 'mailbox_not_found', confidence: 'high', why: 'Yahoo: this user has no such account', phrases: ['delivery error dd this user doesnt have', 'user doesnt have an? % account', 'dd (requested|sorry) ... mailbox (not found|unavailable)', 'dd (not a valid recipient|unknown user)'] },
    { id: 'yahoo-disabled', reason: 'mailbox_inactive', confidence: 'high', why: 'Yahoo 554.30: mailbox disabled', phrases: ['554.30', 'dd ... (mailbox|account) is (disabled|deactivated|suspended)', 'this mailbox is disabled'] },
    { id: 'aol-not-found', reason: 'mailbox_not_found', confidence: 'high', why: 'Yahoo and AOL write 552 1 for a missing mailbox', phrases: ['mail action aborted mailbox not found', 'mail action aborted ... (no such|user unknown|mailbox not found)'] },
    { id: 'aol-reputation', reason: 'reputation_block', confidence: 'medium', why: 'AOL postmaster codes RTR, HVU, RLY, DYN, CON', phrases: ['(rtr bl|rtrbl|rtr du|rtrdu|rtr ss|con b1|conb1|rly b1|rly b2|rly b3|rly sn|hvu b1|hvu b2|hvu ip|dyn t1|dnyt1|dyn t2|dnsp 0)'] },

    // iCloud (support.apple.com/102322)
    { id: 'icloud-policy', reason: 'policy_block', confidence: 'medium', why: 'iCloud CS01: local policy', phrases: ['(cs01|cs02)'], unless: ['(spam|virus|phish*|unsolicited)'] },
    { id: 'icloud-hide-my-email', reason: 'auth_failure', confidence: 'high', why: 'iCloud HME1: SPF and DKIM failed for a relay address', phrases: ['(hme1|hm01|hm08)'] },

    // Orange and Laposte: the number at the end decides (postmastery.com, Orange SMTP error codes).
    { id: 'orange-blocked', reason: 'reputation_block', confidence: 'high', why: 'Orange and Laposte 101-103, 108, 510, 511, 999: sender blocked', phrases: ['(ofr_*101|ofr0*_101|lpn_*101|lpn0*_101|lpna*_101|ofr_*102|ofr0*_102|lpn_*102|lpn0*_102|lpna*_102|ofr_*103|ofr0*_103|lpn_*103|lpn0*_103|lpna*_103|ofr_*108|ofr0*_108|lpn_*108|lpn0*_108|lpna*_108|ofr_*510|ofr0*_510|lpn_*510|lpn0*_510|lpna*_510|ofr_*511|ofr0*_511|lpn_*511|lpn0*_511|lpna*_511|ofr_*999|ofr0*_999|lpn_*999|lpn0*_999|lpna*_999)'] },
    { id: 'orange-rate', reason: 'rate_limited', confidence: 'high', why: 'Orange and Laposte 104, 105, 109, 402: too many connections or messages', phrases: ['(ofr_*104|ofr0*_104|lpn_*104|lpn0*_104|lpna*_104|ofr_*105|ofr0*_105|lpn_*105|lpn0*_105|lpna*_105|ofr_*109|ofr0*_109|lpn_*109|lpn0*_109|lpna*_109|ofr_*402|ofr0*_402|lpn_*402|lpn0*_402|lpna*_402)'] },
    { id: 'orange-authentication', reason: 'auth_failure', confidence: 'high', why: 'Orange and Laposte 401, 517, 519, 521: authentication', phrases: ['(ofr_*401|ofr0*_401|lpn_*401|lpn0*_401|lpna*_401|ofr_*517|ofr0*_517|lpn_*517|lpn0*_517|lpna*_517|ofr_*519|ofr0*_519|lpn_*519|lpn0*_519|lpna*_519|ofr_*521|ofr0*_521|lpn_*521|lpn0*_521|lpna*_521)'] },
    { id: 'orange-sender', reason: 'policy_block', confidence: 'high', why: 'Orange and Laposte 403, 405, 415, 630: sender address or policy', phrases: ['(ofr_*403|ofr0*_403|lpn_*403|lpn0*_403|lpna*_403|ofr_*405|ofr0*_405|lpn_*405|lpn0*_405|lpna*_405|ofr_*415|ofr0*_415|lpn_*415|lpn0*_415|lpna*_415|ofr_*630|ofr0*_630|lpn_*630|lpn0*_630|lpna*_630)'] },
    { id: 'orange-unknown', reason: 'mailbox_not_found', confidence: 'high', why: 'Orange and Laposte 416: unknown user', phrases: ['(ofr_*416|ofr0*_416|lpn_*416|lpn0*_416|lpna*_416)'] },
    { id: 'orange-full', reason: 'mailbox_full', confidence: 'high', why: 'Orange and Laposte 417: mailbox full', phrases: ['(ofr_*417|ofr0*_417|lpn_*417|lpn0*_417|lpna*_417)'] },
    { id: 'orange-suspended', reason: 'mailbox_inactive', confidence: 'high', why: 'Orange and Laposte 420, 426: suspended', phrases: ['(ofr_*420|ofr0*_420|lpn_*420|lpn0*_420|lpna*_420|ofr_*426|ofr0*_426|lpn_*426|lpn0*_426|lpna*_426)'] },
    { id: 'orange-server', reason: 'server_temporary', confidence: 'high', why: 'Orange and Laposte 505: server fault', phrases: ['(ofr_*505|ofr0*_505|lpn_*505|lpn0*_505|lpna*_505)'] },
    { id: 'orange-spam', reason: 'content_block', confidence: 'high', why: 'Orange and Laposte 506: spam', phrases: ['(ofr_*506|ofr0*_506|lpn_*506|lpn0*_506|lpna*_506)'] },
    { id: 'orange-size', reason: 'message_too_large', confidence: 'high', why: 'Orange and Laposte 514: too large', phrases: ['(ofr_*514|ofr0*_514|lpn_*514|lpn0*_514|lpna*_514)'] },

    // GoDaddy (IBnnn), Cox, Spectrum, Comcast, AT&T
    { id: 'godaddy-blocked', reason: 'reputation_block', confidence: 'medium', tier: 'vague', why: 'GoDaddy IB1xx and IB2xx: the IP is blocked; the words beside the code say more, so they decide first', phrases: ['(ib102|ib103|ib104|ib105|ib106|ib107|ib108|ib109|ib110|ib111|ib112|ib113|ib114|ib115|ib116|ib201|ib202|ib210|ib212)'], unless: ['temporarily unavailable'] },
    { id: 'godaddy-sender', reason: 'auth_failure', confidence: 'low', tier: 'vague', why: 'GoDaddy IB5xx: sender address or its SPF', phrases: ['(ib508|ib509|ib510|ib511|ib512|ib513|ib514|ib515|ib516)'] },
    { id: 'godaddy-sender-address', reason: 'policy_block', confidence: 'medium', tier: 'vague', why: 'GoDaddy IB501 to IB507: the From address is refused', phrases: ['(ib501|ib502|ib503|ib504|ib505|ib506|ib507)'] },
    { id: 'godaddy-rate', reason: 'rate_limited', confidence: 'medium', tier: 'senderSide', why: 'GoDaddy IB6xx: too many messages or recipients; IB101: its servers have too much to do', phrases: ['(ib601|ib602|ib603|ib605|ib606|ib607|ib608|ib609)', 'ib101'] },
    { id: 'cox-blocked', reason: 'reputation_block', confidence: 'high', why: 'Cox CXBL, CXTHRT: blocked IP', phrases: ['(cxbl|cxthrt|cxdnsbl|cxmx|cxmxrt|cxrp)', 'cox (too many|blocked|denied) ... (ip|sender|complaints)'] },
    { id: 'cox-rate', reason: 'rate_limited', confidence: 'high', why: 'Cox CXCNCT, CXSNDMAX: too many connections or messages', phrases: ['(cxcnct|cxsndmax|cxmxconn|cxmsgmax)'] },
    { id: 'cox-content', reason: 'content_block', confidence: 'high', why: 'Cox CXSPAM, CXPOLICY', phrases: ['(cxspam|cxvirus)'] },
    { id: 'cox-sender', reason: 'auth_failure', confidence: 'medium', why: 'Cox CXSNDR, CXSPF, CXDKIM, CXDMARC: sender refused', phrases: ['(cxsndr|cxspf|cxdkim|cxdmarc|cxaut|cxrevdns|cxrdns)'] },
    { id: 'comcast-blocked', reason: 'reputation_block', confidence: 'high', why: 'Comcast BL and RL codes (postmaster.comcast.net)', phrases: ['(bl000000|bl000001|bl000002|bl000003|bl000010|rl000001|rl000002|rl000003|rl000010)'] },
    { id: 'comcast-ptr', reason: 'auth_failure', confidence: 'high', why: 'Comcast PT: no reverse DNS', phrases: ['(pt000001|pt000002|dm000001|dm000002|spf000001)'] },
    { id: 'spectrum-blocked', reason: 'reputation_block', confidence: 'medium', why: 'Charter and Spectrum AUP#: acceptable use policy about the IP', phrases: ['(aup i|aup|aup in|aup cnct|aup snd|aup blk|aup bl)', 'e0 ... (blocked|refused)'] },
    { id: 'att-blocked', reason: 'reputation_block', confidence: 'high', why: 'AT&T and BellSouth DNSBL:RBL and DNSBL:ATTRBL', phrases: ['dnsbl (rbl|attrbl|cdrbl)', 'attrbl', '(blocked|rejected) by (sbc|ldap|att|attrbl)'] },
    { id: 'cloudmark-reputation', reason: 'reputation_block', confidence: 'medium', why: 'Cloudmark AUTH and CNCT codes', phrases: ['csi cloudmark', 'cloudmark (sender intelligence|csi)'] },
    { id: 'mimecast-block', reason: 'reputation_block', confidence: 'medium', why: 'Mimecast: listed on its or another list', phrases: ['(mimecast|mc) ... (rbl|blacklist*|block list)', 'poor reputation sender'] },
    { id: 'symantec-traffic', reason: 'rate_limited', confidence: 'medium', why: 'MessageLabs traffic shaping', phrases: ['traffic shap*', 'please turn on smtp authentication ... throttl*'] },
    { id: 'mailru-spam', reason: 'content_block', confidence: 'medium', why: 'Mail.ru: spam message rejected', phrases: ['spam message rejected', 'message rejected under suspicion of spam', 'suspicion of spam'] },
    { id: 'kddi-host-blocked', reason: 'reputation_block', confidence: 'medium', why: 'KDDI: mail from this host is refused', phrases: ['(please )?turn off .. permission ... ezweb'] },
  ],
};
