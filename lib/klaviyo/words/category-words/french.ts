import type { ConceptWords } from './concept.ts';

/** The words of France's and Quebec's mail programs; none was seen on the live page. */
export const french: ConceptWords = {
  message: 'message- msg corps',
  email: 'mail mails email- courriel- courrier- mel',
  content: 'contenu contenus teneur',
  address: 'adresse- adr',
  recipient: 'destinataire-',
  sender: 'expediteur- expeditrice- expedition emetteur- emission envoyeur-',
  mailbox: 'boite boites bal messagerie mailbox',
  reputation: 'reputation-',
  standing: 'renommee notoriete',
  frequency: 'frequence- freq',
  volume: 'volume volumes vol nombre nombres nombreux nombreuses quantite- frequent- frequemment cadence debit souvent',
  sending: 'envoi envois envoye- expedition-',
  technical: 'technique techniques techniquement techn',
  problem:
    'probleme- erreur- echec- incident- defaillance- panne- defaut- anomalie- raison- cause- motif- souci- difficulte- rejet- rebond-',
  classified:
    'classe classes classee classees classable classifie- categorise- categorie- classement classification- attribue-',
  unclassified: 'inclasse inclassable- inclassables',
  not: 'non pas sans aucun aucune n ne',
  valid: 'valide- valable- correct correcte correctes existant- existe',
  invalid:
    'invalide- incorrect incorrecte- incorrects errone- faux fausse fausses mauvais mauvaise mauvaises inexistant- inconnu- inval inapproprie- malforme- mal',
  available: 'disponible- accessible- joignable- atteignable- dispo',
  unavailable: 'indisponible- inaccessible- injoignable- inatteignable- indispo',
  length: 'longueur-',
  long: 'long longs longue longues',
  size: 'taille- poids dimension-',
  big: 'volumineux volumineuse volumineuses lourd- gros grosse grosses grand grande',
  high: 'trop eleve- excessif excessive excessifs excessives exces depasse- excede- important importante importants exagere- excessivement',
  poor: 'mauvais mauvaise faible basse negative',
  host: 'domaine- ip serveur- reseau',
  filler:
    'le la les l de du des d un une au aux a en est sont etait ou et lettres reception postale electronique electroniques par pour e s tres trop y formee',
};
