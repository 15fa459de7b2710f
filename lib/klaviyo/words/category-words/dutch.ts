import type { ConceptWords } from './concept.ts';

/** The usual words of mail programs; none was seen on the live page. */
export const dutch: ConceptWords = {
  message: 'bericht- boodschap- tekst-',
  email: 'mail- email-',
  content: 'inhoud- content',
  address: 'adres- adress-',
  recipient: 'ontvanger- geadresseerde- ontvangst-',
  sender: 'afzend- verzend- zender-',
  mailbox: 'mailbox- postvak- brievenbus- inbox- postbus-',
  reputation: 'reputatie-',
  frequency: 'frequentie- freq',
  volume: 'volume- vol hoeveelheid- aantal- veel vele frequent frequente vaak',
  sending: 'verzend- verzonden verzending- verstuurd- versturen mailing- gemaild',
  technical: 'technisch- techn',
  problem: 'probleem- problemen fout- storing- reden- oorzaak- defect- bounce- mankement-',
  classified:
    'geclassificeerd- gecategoriseerd- ingedeeld- gerubriceerd- toegewezen classificatie- categorie- classificeerbaar- rubriek-',
  unclassified: 'ongeclassificeerd- ongecategoriseerd- oningedeeld- ongerubriceerd-',
  not: 'niet geen zonder',
  valid: 'geldig- juist- correct- bestaand- bestaat',
  invalid:
    'ongeldig- onjuist- foutief- foutieve- verkeerd- fout foute incorrect- onbekend- onbestaand- ongekend- foutieve ongepast- ongeschikt-',
  available: 'beschikbaar- beschikbare bereikbaar- bereikbare toegankelijk- bereiken bereikt',
  unavailable: 'onbeschikbaar- onbeschikbare onbereikbaar- onbereikbare ontoegankelijk-',
  length: 'lengte-',
  long: 'lang lange',
  size: 'grootte- omvang- gewicht- formaat',
  big: 'groot grote zwaar zware',
  high: 'te hoog hoge overmatig- excessief excessieve buitensporig- overschreden',
  poor: 'slecht- laag lage negatie-',
  host: 'domein- ip server-',
  filler: 'de het een van en of is was zijn wordt worden kan in op bij voor door per der e om erg met',
};
