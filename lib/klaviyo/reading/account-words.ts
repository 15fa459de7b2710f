import { normaliseLabel } from '../text.ts';

/** Entries of a navigation and roles of people: never an account's name. */
// biome-ignore format: lists of words are read a line at a time
const generic = new Set(
  'account accounts settings my account account settings account menu switch account switch accounts log out logout sign out help support profile menu owner admin manager analyst campaign coordinator content creator support more upgrade billing users home dashboard campaigns flows audience analytics sign up forms content konto einstellungen abmelden compte parametres cuenta configuracion conta configuracoes impostazioni instellingen installningar ustawienia 계정 설정 klaviyo navigation expand collapse notifications what s new need us contact center centre get chat feedback english deutsch francais espanol italiano free plan trial pro starter basic standard premium enterprise email sms kostenlos gratis gratuit tarif piano plano hilfe aide ayuda aiuto ajuda hjalp pomoc 도움말'.split(' '),
);
/** What a menu's entry does. A name that begins so is left out as well: no account is better than a wrong one. */
// biome-ignore format: lists of words are read a line at a time
const command = /^(?:switch|change|select|choose|add|create|go|sign|log|manage|view|see|open|close|invite|wechseln|konto wechseln|changer|passer|cambiar|cambia|trocar|mudar|wissel|byt|zmien|przelacz|전환|계정 전환)(?: |$)|(?: wechseln| wisselen| 전환)$/;

/** Is a text an entry, a role, a command or a plan: anything that may stand in a navigation and is no name? */
export function isGeneric(text: string): boolean {
  const normal = normaliseLabel(text);
  return normal === '' || command.test(normal) || normal.split(' ').every((word) => generic.has(word));
}

/** Does a text say what a menu's entry does? */
export function isCommand(text: string): boolean {
  return command.test(normaliseLabel(text));
}

/** A plan: "Free plan", "Tarif gratuit". */
export function isPlan(text: string): boolean {
  return (
    /(?:^| )(?:plan|trial|free|starter|premium|enterprise|tarif|piano|plano|abonnement|요금제)(?: |$)/.test(
      normaliseLabel(text),
    ) && isGeneric(text)
  );
}
