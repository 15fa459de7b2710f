import type { ConceptWords } from './concept.ts';

/** Spain's words and Mexico's; none was seen on the live page. */
export const spanish: ConceptWords = {
  message: 'mensaj- msj msg cuerpo texto',
  email: 'mail mails email- correo-',
  content: 'contenid-',
  address: 'direccion- dir',
  recipient: 'destinatari-',
  sender: 'remitent- emisor- expedidor-',
  mailbox: 'buzon- casilla- bandeja- mailbox inbox',
  reputation: 'reputacion-',
  standing: 'prestigio',
  frequency: 'frecuencia frecuencias frec',
  volume:
    'volumen- vol cantidad- numero numeros- demasiados demasiadas muchos muchas frecuente frecuentes seguido seguidos',
  sending: 'envio envios enviad-',
  technical: 'tecnico tecnica tecnicos tecnicas tecnicamente tecn',
  problem:
    'problema- error- fallo fallos falla fallas cuestion- incidenci- motivo- causa- razon averia- defecto- asunto',
  classified:
    'clasificad- clasificar clasificable clasificacion- categoria- categorizad- categorizar asignad- asignar catalogad-',
  unclassified: 'inclasificad- inclasificable-',
  not: 'no sin ningun ninguna',
  valid: 'valid- correct- existent- existe',
  invalid:
    'invalid- incorrect- erroneo erronea erroneos erroneas equivocad- inexistent- desconocid- errad- inadecuad- inapropiad-',
  available: 'disponible- accesible- alcanzable- localizable-',
  unavailable: 'indisponible- inaccesible- inalcanzable- ilocalizable-',
  length: 'longitud- largo extension-',
  long: 'extenso extensa larga largos largas',
  size: 'tamano- peso dimension-',
  big: 'grande grandes pesad- voluminos-',
  high: 'demasiad- muy alto alta altos altas elevad- excesiv- exceso excedid- superad- excesivamente',
  poor: 'mala malo baja bajo deficiente negativa',
  host: 'dominio- ip servidor-',
  filler:
    'el la los las de del d un una y o u e en a al por para con es esta fue son se lo postal electronico electronica electronicos entrada',
};
