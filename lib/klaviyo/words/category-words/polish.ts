import type { ConceptWords } from './concept.ts';

/** The usual words of mail programs; none was seen on the live page. */
export const polish: ConceptWords = {
  message: 'wiadomos- korespondencj-',
  email: 'mail maila mailu maile maili mailow email- mejl-',
  content: 'tresc- zawartos-',
  address: 'adres-',
  recipient: 'odbiorc- adresat-',
  sender: 'nadawc- wysylajacego wysylajacy nadawcz-',
  mailbox: 'skrzynk- mailbox',
  reputation: 'reputacj-',
  standing: 'renom-',
  frequency: 'czestotliwos-',
  volume: 'wolumen- ilos- liczb- liczn- wiele duzo czeste czesty czesto czestych czesta',
  sending: 'wysyl- wyslan- nadawan-',
  technical: 'techniczn- techn',
  problem: 'problem- blad bledy bledu usterk- awari- przyczyn- powod- klopot-',
  classified:
    'sklasyfikowan- skategoryzowan- przypisan- przyporzadkowan- kategori- klasyfikacj- kategoryzacj- zaklasyfikowan-',
  unclassified:
    'niesklasyfikowan- nieskategoryzowan- nieprzypisan- nieprzyporzadkowan- niezaklasyfikowan- niekategoryzowan-',
  not: 'nie bez brak zadn-',
  valid: 'prawidlow- poprawn- wazn- istniejac- istnieje wlasciw-',
  invalid: 'nieprawidlow- niepoprawn- bledn- niewazn- nieistniejac- nieznan- niewlasciw- zly zle nieodpowiedn-',
  available: 'dostepn- osiagaln- dostep-',
  unavailable: 'niedostepn- nieosiagaln- niedostep-',
  length: 'dlugos-',
  long: 'dlug-',
  size: 'rozmiar- wielkos- waga wagi objetos-',
  big: 'duz- ciezk- obszern-',
  high: 'zbyt za wysok- nadmiern- nadmiar- przekroczon- przekracza',
  poor: 'zla niska niskiej slaba negatywn-',
  host: 'domen- ip serwer-',
  filler:
    'lub i albo oraz w na do z jest sa byla zostala o od pocztow- odbiorcz- poczty elektroniczn- e bardzo pod wzgledem mailow-',
};
