import type { ConceptWords } from './concept.ts';

/** "Indirizzo non valido" and its like are what Italian help pages print; the rest are the usual words. */
export const italian: ConceptWords = {
  message: 'messagg- testo corpo',
  email: 'mail email- mailing',
  content: 'contenut-',
  address: 'indirizz- ind',
  recipient: 'destinatar-',
  sender: 'mittent- emittent-',
  mailbox: 'casell- mailbox cassetta inbox',
  reputation: 'reputazion-',
  standing: 'fama',
  frequency: 'frequenza frequenze freq',
  volume: 'volume volumi vol quantita numero numeros- molti molte troppi troppe frequent- spesso',
  sending: 'invio invii inviat- spedizion- spedit- mailing',
  technical: 'tecnico tecnica tecnici tecniche tecnicament- tecn',
  problem:
    'problem- error- guast- malfunzionament- anomali- difficolta motiv- caus- inconvenient- disserviz- disguid- mancat-',
  classified:
    'classificat- classificabil- categorizzat- categorizzabil- categori- classificazion- categorizzazion- catalogat- attribuit- assegnat-',
  unclassified: 'inclassificat- inclassificabil-',
  not: 'non senza nessun nessuna no',
  valid: 'valid- corrett- esistent- esiste giusto giusta esatt-',
  invalid:
    'invalid- errat- sbagliat- scorrett- inesistent- sconosciut- errone- inesatt- incorrett- ignoto ignota inappropriat- inadeguat-',
  available: 'disponibil- raggiungibil- accessibil-',
  unavailable: 'indisponibil- irraggiungibil- inaccessibil-',
  length: 'lunghezz- estension-',
  long: 'lungo lunga lunghi lunghe',
  size: 'dimension- grandezz- peso',
  big: 'grande grandi pesant- voluminos- ingombrant-',
  high: 'tropp- elevat- alto alta alti alte eccessiv- eccesso superat- superior- eccessivamente',
  poor: 'cattiv- bass- scars- scadent- negativ-',
  host: 'domini- ip server',
  filler:
    'il lo la i gli le l di del dello dell della dei degli delle d un una uno e o ed in a al alla per da dal dalla con sono stato stata posta postale postali elettronica elettronico arrivo molto',
};
