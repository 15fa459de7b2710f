import { useAddress } from '../navigation.tsx';
import { parseVariation } from '../variation.ts';
import { type Language, languageOf } from './language.ts';

/** The language that the address asks for. */
export function useLanguage(): Language {
  return languageOf(parseVariation(useAddress().search).lang);
}
