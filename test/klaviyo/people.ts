import type { Random } from './random.ts';
import type { MailServer } from './replies.ts';

/** Someone on the shop's list, and the mail server that answers for the address. */
export interface Person {
  email: string;
  name: string;
  server: MailServer;
}

const firstNames =
  'Mara Jonas Priya Zoë Tomás Ingrid Kofi Lena Søren Amara Felix Noor Bea Łukasz Ottilie Ravi Chloé Emeka Hana Silas'.split(
    ' ',
  );
const lastNames =
  'Lindqvist Okonjo Hartwell Brandão Meyer Castellan Novák Fairweather Ito Quist Delacroix Ashdown Varga Sørensen Bell Marlowe'.split(
    ' ',
  );

/**
 * Only domains that no one can own (RFC 2606), yet the provider families of a real list stay visible:
 * an address at the real gmail.com could be somebody's.
 */
const domains: readonly (readonly [domain: readonly [string, MailServer], weight: number])[] = [
  [['gmail.example', 'gmail'], 40],
  [['gmail.test', 'gmail'], 3],
  [['yahoo.example', 'yahoo'], 11],
  [['aol.example', 'yahoo'], 3],
  [['hotmail.example', 'outlook'], 9],
  [['outlook.example', 'outlook'], 7],
  [['live.example', 'outlook'], 3],
  [['icloud.example', 'icloud'], 9],
  [['me.example', 'icloud'], 1],
  [['harbour-inn.example', 'microsoft365'], 3],
  [['oakfield-school.example', 'microsoft365'], 2],
  [['studio-mirell.example', 'gmail'], 2],
  [['brightwater.example', 'postfix'], 3],
  [['hollis-and-daughters.example', 'exim'], 2],
  [['tallgrass-clinic.example', 'proofpoint'], 2],
];

/** What people type when they mean a large provider: nobody answers there. */
const mistypedDomains = ['gmial.example', 'gmal.example', 'hotmial.example', 'yaho.example', 'outlok.example'];

export interface People {
  /** A person who has not been handed out before, at any domain or one that `server` answers for. */
  someone(server?: MailServer): Person;
  /** A person whose domain is a typing error. */
  someoneMistyped(): Person;
}

/** Every call gives a new address, so that a test may count people by address. */
export function createPeople(random: Random): People {
  const taken = new Set<string>();

  const at = (domain: string, server: MailServer): Person => {
    const first = random.pick(firstNames);
    const last = random.pick(lastNames);
    for (;;) {
      const local = random.weighted([
        [`${first}.${last}`, 4],
        [`${first}${last}${random.int(60, 99)}`, 4],
        [`${first.charAt(0)}.${last}${random.int(1, 999)}`, 3],
        [`${last}_${first}${random.int(1, 99)}`, 2],
      ]);
      const email = `${toAscii(local)}@${domain}`;
      if (taken.has(email)) continue;
      taken.add(email);
      // Many sign-up forms ask for no name.
      return { email, name: random.next() < 0.12 ? '' : `${first} ${last}`, server };
    }
  };

  return {
    someone(server) {
      const [domain, answers] = random.weighted(server ? domains.filter(([[, s]]) => s === server) : domains);
      return at(domain, answers);
    },
    someoneMistyped: () => at(random.pick(mistypedDomains), 'postfix'),
  };
}

function toAscii(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z0-9._]/g, '');
}
