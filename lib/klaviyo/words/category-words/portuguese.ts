import type { ConceptWords } from './concept.ts';

/** Brazil's words and Portugal's; none was seen on the live page. */
export const portuguese: ConceptWords = {
  message: 'mensagem mensagens msg corpo texto',
  email: 'mail mails email- correio',
  content: 'conteudo- teor',
  address: 'endereco- morada-',
  recipient: 'destinatari-',
  sender: 'remetent- emissor- emitente-',
  mailbox: 'caixa- mailbox inbox',
  reputation: 'reputacao reputacoes',
  frequency: 'frequencia frequencias freq',
  volume:
    'volume volumes vol quantidade- numero numeros- muitos muitas demasiados demasiadas frequente frequentes frequentemente',
  sending: 'envio envios enviad- disparo- remessa-',
  technical: 'tecnico tecnica tecnicos tecnicas tecnicamente tecn',
  problem: 'problema- erro erros falha falhas questao questoes motivo- causa- razao defeito- avaria-',
  classified:
    'classificad- classificavel classificacao categorizad- categorizacao categoria- catalogad- atribuid- classificar',
  unclassified: 'inclassificad- inclassificavel inclassificaveis',
  not: 'nao sem nenhum nenhuma',
  valid: 'valid- corret- correct- existent- existe certo certa',
  invalid: 'invalid- incorret- incorrect- errad- erron- inexistent- desconhecid- equivocad- inadequad- inapropriad-',
  available: 'disponivel disponiveis acessivel acessiveis alcancavel acessad- contactavel',
  unavailable: 'indisponivel indisponiveis inacessivel inacessiveis inalcancavel incontactavel',
  length: 'comprimento- extensao',
  long: 'longo longa longos longas comprid- extens-',
  size: 'tamanho- peso dimensao dimensoes',
  big: 'grande grandes pesad- volumos-',
  high: 'muito muita muitos muitas demais demasiad- alto alta altos altas elevad- excessiv- excesso ultrapassad- excedid- acima excessivamente',
  poor: 'baix- ma mau ruim negativ- fraca',
  host: 'dominio- ip servidor-',
  filler:
    'o a os as de do da dos das d um uma e ou em no na por para com esta foi sao ao postal entrada eletronico electronico eletronica',
};
