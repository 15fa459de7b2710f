import type { Random } from './random.ts';

/** Reserved domains (RFC 2606) whose first label shows the mailbox provider: nobody's real address is ever made. */
const domains = {
  'gmail.example': 46,
  'yahoo.example': 10,
  'aol.example': 3,
  'outlook.example': 9,
  'hotmail.example': 7,
  'icloud.example': 10,
  'oakfield-clinic.example': 4,
  'harbour-inn.example': 4,
  'tallgrass-studio.example': 4,
  'brightwater.example': 3,
} as const;

const mistyped = ['gmial.example', 'gmal.example', 'hotmial.example', 'yaho.example', 'outlok.example'] as const;
const disposable = ['mailinator.example', 'yopmail.example'] as const;
const companies = ['oakfield-clinic.example', 'harbour-inn.example', 'brightwater.example'] as const;
const offices = ['info', 'sales', 'office', 'contact'] as const;
const firstNames = [
  'Ann',
  'Bela',
  'Chloe',
  'Dov',
  'Elif',
  'Finn',
  'Gwen',
  'Hugo',
  'Iris',
  'Jun',
  'Kara',
  'Liam',
] as const;
const lastNames = [
  'Adler',
  'Brook',
  'Castell',
  'Drake',
  'Elwood',
  'Frost',
  'Grant',
  'Hale',
  'Ivory',
  'Jansen',
] as const;

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
}

/** Hands out invented people, none twice. */
export interface DemoPeople {
  readonly somebody: (domain?: string) => DemoPerson;
  /** An address that a confirmed sign-up would have kept out: mistyped, thrown away, or an office's. */
  readonly preventable: () => DemoPerson;
}

export function createDemoPeople(random: Random): DemoPeople {
  let made = 0;
  const somebody = (domain: string = random.weighted(domains)): DemoPerson => {
    made += 1;
    const first = random.pick(firstNames);
    const last = random.pick(lastNames);
    return { email: `${first}.${last}.${made}@${domain}`.toLowerCase(), name: `${first} ${last}` };
  };
  return {
    somebody,
    preventable() {
      const kind = random.weighted({ mistyped: 6, disposable: 2, office: 2 });
      if (kind === 'mistyped') return somebody(random.pick(mistyped));
      if (kind === 'disposable') return somebody(random.pick(disposable));
      made += 1;
      return { email: `${random.pick(offices)}@branch-${made}.${random.pick(companies)}`, name: '' };
    },
  };
}
