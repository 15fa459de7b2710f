import type { ConceptWords } from './concept.ts';

/** The usual words of mail programs; none was seen on the live page. */
export const swedish: ConceptWords = {
  message: 'meddeland- text-',
  email: 'mejl- mail- email- epost- post',
  content: 'innehall-',
  address: 'adress- postadress-',
  recipient: 'mottagar- adressat-',
  sender: 'avsandar- sandar-',
  mailbox: 'brevlad- postlad- inkorg- mailbox- mejllad- maillad- inbox mejlkorg-',
  reputation: 'rykte- anseende- reputation-',
  frequency: 'frekvens- freq',
  volume: 'volym- mangd- antal- manga mycket tat tata tatt frekvent frekventa ofta',
  sending: 'utskick- skickad- skickat sandning- sand-',
  technical: 'teknisk- tekn',
  problem: 'fel- problem- storning- orsak- anledning- avbrott- bekymmer skal',
  classified:
    'klassificera- klassificering- kategorisera- kategorisering- klassad klassat indelad indelat kategori- tillord-',
  unclassified: 'oklassificera- oklassad- oklassat okategorisera-',
  not: 'inte ej icke utan ingen inget inga saknar saknas',
  valid: 'giltig- korrekt- riktig- ratt existerande existerar finns',
  invalid: 'ogiltig- felaktig- fel inkorrekt- oriktig- okand- okant obefintlig- olamplig-',
  available: 'tillganglig- nabar- na nas atkomlig- anvandbar-',
  unavailable: 'otillganglig- onabar- oatkomlig-',
  length: 'langd-',
  long: 'lang langt langa',
  size: 'storlek- vikt- omfang-',
  big: 'stor stort stora tung tungt tunga',
  high: 'for hog hogt hoga alltfor overdriv- overdrivet overskriden overskridet',
  poor: 'dalig- daligt lag lagt laga negativ-',
  host: 'doman- ip server-',
  filler: 'ar av den det ett en och eller i pa till som gar att kan var blev med e pga grund',
};
