import { bareLetters } from '../../bare-letters.ts';

/**
 * What spreadsheets show in place of a value that they could not work out, in Klaviyo's languages: Excel's names of its
 * errors, and those of LibreOffice and Google Sheets. A server's reply that begins with "=" or "+" ends like this.
 */
// biome-ignore format: lists of words are read a line at a time
const errors = [
  'null', 'div/0', 'value', 'ref', 'name', 'num', 'spill', 'calc', 'field', 'blocked', 'connect', 'unknown', 'busy', 'error', 'python', 'external', 'timeout',
  'wert', 'bezug', 'zahl', 'uberlauf', 'kalk', 'feld', 'blockiert', 'verbinden', 'unbekannt', 'beschaftigt', 'fehler',
  'nul', 'valeur', 'nom', 'nombre', 'propagation', 'epars', 'calcul', 'champ', 'bloque', 'connexion', 'inconnu', 'erreur',
  'nulo', 'valor', 'desbordamiento', 'campo', 'bloqueado', 'conectar', 'desconocido',
  'nullo', 'valore', 'rif', 'nome', 'espansione', 'bloccato', 'connetti', 'sconosciuto', 'errore',
  'despejar', 'derrame', 'erro',
  'leeg', 'deel/0', 'waarde', 'verw', 'naam', 'getal', 'overloop', 'berekenen', 'veld', 'geblokkeerd', 'fout',
  'skarning', 'division/0', 'vardefel', 'varde', 'referens', 'namn', 'ogiltigt', 'saknas', 'lackage', 'berakna', 'falt', 'blockerad', 'fel',
  'zero', 'dziel/0', 'arg', 'adr', 'nazwa', 'liczba', 'rozlanie', 'obl', 'pole', 'zablokowane', 'blad',
  '값', '이름', '참조', '숫자', '오류',
];
/** "Not available", which Excel writes without a mark behind it. */
const missing = ['n/a', 'n/d', 'n/b', 'n/v', 'nv', 'nd', 'getting_data', 'daten_abrufen'];

const pattern = new RegExp(
  `^(?:#[¡¿]?(?:(?:${errors.join('|')})[!?]|(?:${missing.join('|')})!?)|#{2,}|#?err:?\\d{3}[!?]?)$`,
  'iu',
);

/** Does a cell hold a spreadsheet's error instead of a value? */
export function isErrorValue(text: string): boolean {
  return /^#|^err:/i.test(text) && text.length <= 30 && pattern.test(bareLetters(text));
}
