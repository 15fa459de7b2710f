import { commonDomainMeant } from './common-domains.ts';

/** Local parts that stand for an office and not for a person, as RFC 2142 names them and shops see them. */
const roles: ReadonlySet<string> = new Set(
  `abuse admin administrator billing bookings contact enquiries hello help hostmaster hr info inquiries jobs mail
   marketing media news newsletter noc no-reply noreply office order orders postmaster press privacy purchasing
   reception root sales security service shop spam staff subscribe support team test user usenet webmaster`
    .trim()
    .split(/\s+/),
);

/** Services that give out an address for some minutes. */
const disposable: ReadonlySet<string> = new Set(
  `10minutemail.com burnermail.io discard.email dispostable.com emailondeck.com fakeinbox.com fakemail.net
   getairmail.com getnada.com grr.la guerrillamail.com guerrillamail.net inboxkitten.com mail-temp.com maildrop.cc
   mailcatch.com mailinator.com mailnesia.com mailnull.com mailpoof.com mintemail.com moakt.com mohmal.com
   mytemp.email sharklasers.com spam4.me spamgourmet.com temp-mail.org tempail.com tempmail.dev tempmailo.com
   throwawaymail.com trashmail.com trashmail.de wegwerfmail.de yopmail.com yopmail.fr`
    .trim()
    .split(/\s+/),
);
/** Their invented twins below `.example` and `.test`. */
const disposableLabels: ReadonlySet<string> = new Set([...disposable].map((domain) => domain.split('.')[0] ?? ''));

/** What an address shows of how it was entered. */
export interface AddressQuality {
  /** The address that was probably meant; `null` where nothing looks mistyped. */
  readonly meant: string | null;
  readonly isRole: boolean;
  readonly isDisposable: boolean;
}

/** Looks at an address as it is written; says nothing about whether it works. */
export function addressQuality(email: string): AddressQuality {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at).toLowerCase();
  const domain = email.slice(at + 1).toLowerCase();
  const meant = commonDomainMeant(domain);
  const isInvented = /^[^.]+\.(?:example|test)$/.test(domain);
  return {
    meant: meant === null ? null : `${email.slice(0, at)}@${meant}`,
    isRole: roles.has(local.replace(/\+.*$/, '')),
    isDisposable: disposable.has(domain) || (isInvented && disposableLabels.has(domain.split('.')[0] ?? '')),
  };
}
