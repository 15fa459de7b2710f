import { normaliseLabel } from '../text.ts';

/** What stands for nothing where a fact is missing: a dash, or the usual abbreviations. */
const marks = /^(?:[-–—−]+|n\.?\/?a\.?|n\.?\/d\.?|n\. d\.|k\. ?a\.|b\.?\/d\.?|s\/[dn]|none|null|undefined|nan)$/i;

const negation =
  /^(?:no|not|none|without|kein\p{L}*|ohne|nicht|aucune?|sans|pas|sin|ningun[ao]?|nessun[ao]?|senza|non|sem|nenhum[ao]?|nao|geen|zonder|niet|ingen|inget|inga|utan|ej|brak|bez|nie)$/u;

/** Stems of what may be missing. The server's own words for that, as "No answer from host", have others beside them. */
const fact =
  /^(?:nam[enkn]\p{L}*|nom|nombre|nome|naam|imi[ea]\p{L}*|nazw\p{L}*|reason|grund|begrundung|raison|motif|razon|motivo|reden|orsak|powod\p{L}*|przyczyn\p{L}*|categor\p{L}*|kategor\p{L}*|data|daten|datos|dati|dados|donnees|gegevens|dan[ey]\p{L}*|info\p{L}*|angabe\p{L}*|details?|value|wert|valeur|valor|valore|waarde|varde|wartosc\p{L}*)$/u;
const answer =
  /^(?:repl(?:y|ies)|respon[sd]\p{L}*|answer|antwort|reponse|respuesta|resposta|rispost\p{L}*|antwoord|svar|odpowied\p{L}*|text)$/u;
const told =
  /^(?:record\p{L}*|given|available|provided|known|stored|set|on|file|yet|registr\p{L}*|enregistr\p{L}*|disponib\p{L}*|verfugbar\p{L}*|vorhanden|erfasst|bekannt|angegeben|gespeichert|hinterlegt|connue?s?|fournie?s?|indiqu\p{L}*|indicad\p{L}*|especificad\p{L}*|proporcionad\p{L}*|fornit\p{L}*|informad\p{L}*|geregistreerd|bekend|opgegeven|beschikbaar|angiv\p{L}*|tillganglig\p{L}*|sparad\p{L}*|zarejestr\p{L}*|podan\p{L}*|dostepn\p{L}*|zapisan\p{L}*)$/u;
const korean = /^(?:이름|사유|이유|분류|데이터|정보|응답|값)? ?(?:기록|등록|정보)? ?없음$/u;

/** Settled by the first letters of nearly every text, before it is taken apart. */
const mayBegin =
  /^[([]?\s?(?:no|wit|kein|ni|oh|auc|sans|pas|sin|nes|senza|sem|nen|n[aã]o|geen|zon|ing|ej|brak|bez|un|nam|ano|inc|desc|sco|onb|ok[aä]n|프로|사용|알|이름|사유|이유|분류|데이|정보|응답|값|기록|등록|없)/i;

/** Does a cell say that it holds nothing: "—", "N/A", "(no name)", "Nessuna risposta registrata"? */
export function saysAbsent(text: string): boolean {
  if (text === '' || marks.test(text)) return true;
  if (text.length > 40 || !mayBegin.test(text)) return false;
  const label = normaliseLabel(text);
  if (korean.test(label)) return true;
  const [first = '', ...others] = label.split(' ');
  if (others.length === 0 || others.length > 4 || !negation.test(first)) return false;
  const isTold = others.some((word) => told.test(word));
  return (
    others.every((word) => fact.test(word) || told.test(word) || (isTold && answer.test(word))) &&
    others.some((word) => fact.test(word) || answer.test(word))
  );
}

const nobody =
  /^(?:unnamed|unknown|namenlos\p{L}*|unbekannt\p{L}*|anonym\p{L}*|inconnue?|desconocid[ao]|sconosciut[ao]|desconhecid[ao]|onbekend\p{L}*|okand\p{L}*|nieznan(?:y|a|e|ego|ej))$/u;
const someone =
  /^(?:profile?|profil\p{L}*|perfil|profilo|user|contact|kontakt|contacto|contatto|contato|customer|person|recipient)$/u;

const nobodyInKorean = /^알 수 없(?:음|는(?: (?:프로필|사용자))?)$/u;

/** Does a text in a name's place say that there is none: "Unknown profile", "(bez nazwy)"? */
export function isNobody(text: string): boolean {
  if (saysAbsent(text)) return true;
  if (text.length > 40 || !/un|nam|ano|inc|desc|sco|onb|ok[aä]n|nie|알/i.test(text)) return false;
  const label = normaliseLabel(text);
  if (nobodyInKorean.test(label)) return true;
  const words = label.split(' ');
  return (
    words.length <= 2 &&
    words.some((word) => nobody.test(word)) &&
    words.every((word) => nobody.test(word) || someone.test(word))
  );
}
