import type { ConceptWords } from './concept.ts';

/** "Inhalt", "Ungültige Adresse" and their like are what German help pages print; the rest are the usual words. */
export const german: ConceptWords = {
  message: 'nachricht- mitteilung- message- msg text-',
  email: 'mail- email-',
  content: 'inhalt- content',
  address: 'adress- adr addr adr-',
  recipient: 'empfanger- empfaenger- empf adressat-',
  sender: 'absend- versender- sender-',
  mailbox: 'postfach- mailbox- posteingang- briefkasten inbox mailpostfach-',
  reputation: 'reputation-',
  standing: 'ruf rufs ansehen ansehens leumund ruf-',
  frequency: 'haufigkeit- haeufigkeit- frequenz- freq',
  volume:
    'volumen- volume vol menge- anzahl- zahl- viel viele vielen zahlreich- haufig haufige haufiger haufigen haeufig haeufige oft',
  sending: 'send- versand- versend- aussend- aussendung- sendung- gesendet- versendet- mailing-',
  technical: 'technisch- techn',
  problem:
    'problem- fehler- storung- stoerung- ursache- grund grunde panne- ausfall- defekt- bounce- versagen schwierigkeit-',
  classified:
    'klassifiziert- klassifizierbar- klassifizierung- kategorisiert- kategorisierbar- kategorisierung- eingestuft- zugeordnet- eingeordnet- zuordenbar- kategorie- klassifikation- zuordnung- einordnung- einstufung-',
  unclassified: 'unklassifiziert- unkategorisiert- unzugeordnet- unkategorisierbar- unklassifizierbar-',
  not: 'nicht kein keine keiner keinem ohne',
  valid: 'gultig- gueltig- korrekt- richtig- existent- existiert- existierend- vorhanden- zulassig- valide',
  invalid:
    'ungultig- ungueltig- ungult falsch- fehlerhaft- inkorrekt- unkorrekt- unbekannt- unrichtig- invalide- unzulassig- nichtexistent- ungeeignet- unangemessen-',
  available: 'verfugbar- verfuegbar- erreichbar- zuganglich- zugaenglich- erreichen erreicht verf',
  unavailable: 'unverfugbar- unerreichbar- unzuganglich- nichtverfugbar- nichterreichbar-',
  length: 'lange- laenge-',
  long: 'lang langes',
  size: 'grosse- groesse- umfang- gewicht-',
  big: 'gross grosser grosses umfangreich- schwer schwere',
  high: 'zu hoch hohe hoher hohes hohem ubermassig- ubermaessig- uberhoht- uberschritten exzessiv- uber-',
  poor: 'schlecht- niedrig- gering- mangelnd- negativ-',
  host: 'domain- ip server-',
  filler:
    'der die das den dem des ein eine einer eines einem und oder ist sind war wurde wird werden kann von vom im in am an wegen bei fur zum zur e sehr aufgrund mit beim',
};
