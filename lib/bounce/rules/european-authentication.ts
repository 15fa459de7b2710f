import type { RuleFamily } from '../rule.ts';

/** The sender who is not who she says, in other European languages; before what refuses a sender for any ground. */
export const europeanAuthentication: RuleFamily = {
  name: 'European languages, of authentication',
  tier: 'senderSide',
  rules: [
    {
      id: 'european-sender-not-authenticated',
      reason: 'auth_failure',
      confidence: 'medium',
      why: 'RFC 7372: the sender or her domain is not authenticated, said in another language',
      phrases: [
        '({senderAbroad}|{domainAbroad}) ... (authentifi*|authentisi*|autentic*|autentif*|geauthenticeer*|autentiser*|uwierzyteln*|аутентифиц*|аутентифик*|подлинност*)',
        '(authentifi*|authentisi*|autentic*|autentif*|autentiser*|uwierzyteln*|аутентифиц*|аутентифик*|подлинност*) .. ({senderAbroad}|{domainAbroad}|{yourMachineAbroad})',
      ],
      unless: [
        '(sólo|solo|seul|seuls|seulement|uniquement|nur|apenas|só|somente|soltanto|alleen|endast|tylko|только)',
        '(passwor*|passwort*|kennwort*|mot de passe|contraseña|senha|password|wachtwoord|lösenord|hasł*|парол*|identifiant*|benutzername*|login|smtp auth|anmeld*|requise|erforderlich|requerida|obligatori*|vereist|wymagan*|требуетс*)',
      ],
    },
  ],
};
