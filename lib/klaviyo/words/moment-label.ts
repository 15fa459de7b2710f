import { firstLine, normaliseLabel } from '../text.ts';
import { saysBounce } from './column-label.ts';

/**
 * Words, as stems, of columns whose dates are of a profile's life and not of the bounce: created, added, subscribed,
 * updated, last or first seen, opened, clicked, bought, born; in Klaviyo's languages.
 */
// biome-ignore format: lists of words are read a line at a time
const stems = ['creat', 'added', 'joined', 'subscri', 'signed', 'updated', 'last', 'first', 'open', 'opened', 'click', 'since', 'birth', 'expir', 'import', 'order', 'purchas', 'erstell', 'hinzugefug', 'abonni', 'aktualisi', 'letzt', 'erste', 'geoffnet', 'geklickt', 'geburt', 'seit', 'cree', 'ajout', 'abonn', 'inscri', 'dernier', 'premier', 'ouver', 'naissance', 'depuis', 'commande', 'cread', 'agregad', 'anadid', 'suscri', 'actualizad', 'ultim', 'primer', 'abiert', 'apertura', 'nacimiento', 'desde', 'pedido', 'aggiunt', 'iscri', 'aggiornat', 'primo', 'prima', 'nascita', 'criad', 'adicionad', 'atualizad', 'abert', 'nascimento', 'aangemaakt', 'toegevoegd', 'geabonneerd', 'bijgewerkt', 'laatst', 'eerst', 'geopend', 'geboort', 'sinds', 'skapad', 'tillagd', 'prenumer', 'uppdaterad', 'senast', 'forst', 'oppnad', 'fodelse', 'utworz', 'dodan', 'subskry', 'zapis', 'zaktualiz', 'ostatni', 'pierwsz', 'otwar', 'urodz'] as const;
const korean = /생성|추가|구독|가입|업데이트|마지막|최근|처음|열람|클릭|생일|주문/;

/** Of four letters or fewer they are whole words: "Seitz" is a name. */
const isOther = (word: string) => stems.some((stem) => (stem.length > 4 ? word.startsWith(stem) : word === stem));

/** Whose moment a header names: the bounce's, something else's, or, as "Time" and "Date", nobody's in particular. */
export function parseMomentLabel(header: string): 'bounce' | 'other' | null {
  const label = firstLine(header);
  if (saysBounce(label)) return 'bounce';
  const words = normaliseLabel(label).split(' ');
  return korean.test(label) || words.some(isOther) ? 'other' : null;
}
