import { normaliseLabel } from '../text.ts';
import { type LabelReading, parseColumnLabel } from '../words/column-label.ts';
import { parseFigureLabel } from '../words/figure-label.ts';
import { type ColumnRole, columnLabels, columnStems, suppressionStems } from '../words/labels.ts';
import { parseReportLabel } from '../words/report-label.ts';
import { saysSuppressed } from '../words/suppression-reason.ts';
import { namesOtherBounce } from './mail-bounce-label.ts';

/** What a column of a file may hold: what the pages' lists have, and what only files have. */
export const fileRoles = [
  'email',
  'name',
  'type',
  'category',
  'reason',
  'time',
  'status',
  'suppression',
  'suppressedAt',
  'messageName',
  'messageId',
  'flowName',
  'flowId',
  'subject',
  'audience',
  'sentAt',
  'channel',
  'sent',
  'bounced',
  'delivered',
  'uniqueOpens',
  'uniqueClicks',
  'openRate',
  'clickRate',
  'bounceRate',
  'revenue',
] as const satisfies readonly (ColumnRole | string)[];
export type FileRole = (typeof fileRoles)[number];

/**
 * Headers that only files have, normalised. English from real campaign exports and the help articles on exports; the
 * other languages are the usual translations.
 */
// biome-ignore format: lists of words are read a line at a time
const labels: Readonly<Partial<Record<FileRole, readonly string[]>>> = {
  messageName: ['flow message name', 'flow message', 'flow nachricht', 'message du flux', 'mensaje del flujo', 'messaggio del flusso', 'mensagem do fluxo', 'flowbericht', 'flow bericht', 'flodesmeddelande', 'flow meddelande', 'wiadomosc przeplywu', '플로우 메시지', 'email name', 'campaign message name', 'nachrichtenname', 'nom du message', 'nombre del mensaje', 'nome del messaggio', 'nome da mensagem', 'berichtnaam', 'meddelandenamn', 'nazwa wiadomosci', '메시지 이름'],
  messageId: ['campaign id', 'message id', 'flow message id', 'campaign message id', 'kampagnen id', 'nachrichten id', 'id de la campagne', 'id de campagne', 'id du message', 'id de la campana', 'id de campana', 'id del mensaje', 'id campagna', 'id della campagna', 'id messaggio', 'id da campanha', 'id da mensagem', 'campagne id', 'bericht id', 'kampanj id', 'meddelande id', 'id kampanii', 'id wiadomosci', '캠페인 id', '메시지 id'],
  flowName: ['flow name', 'flow', 'name des flows', 'flow namn', 'nom du flux', 'flux', 'nombre del flujo', 'flujo', 'nome del flusso', 'flusso', 'nome do fluxo', 'fluxo', 'flownaam', 'nazwa przeplywu', 'przeplyw', '플로우', '플로우 이름'],
  flowId: ['flow id', 'id du flux', 'id del flujo', 'id flusso', 'id do fluxo', 'id przeplywu', '플로우 id'],
  subject: ['subject', 'subject line', 'betreff', 'betreffzeile', 'objet', 'ligne d objet', 'asunto', 'linea de asunto', 'oggetto', 'riga dell oggetto', 'assunto', 'linha de assunto', 'onderwerp', 'onderwerpregel', 'amne', 'amnesrad', 'temat', '제목'],
  sentAt: ['send time', 'send date', 'send datetime', 'sent at', 'sent on', 'date sent', 'sendezeit', 'sendezeitpunkt', 'versandzeit', 'versanddatum', 'gesendet am', 'versendet am', 'heure d envoi', 'date d envoi', 'envoye le', 'hora de envio', 'fecha de envio', 'enviado el', 'ora di invio', 'data di invio', 'inviato il', 'horario de envio', 'data de envio', 'enviado em', 'verzendtijd', 'verzenddatum', 'verzonden op', 'sandningstid', 'godzina wysylki', 'data wysylki', 'wyslano', '발송 시간', '발송일'],
};

const byLabel = new Map(
  Object.entries(labels).flatMap(([role, names]) => names.map((name) => [name, role as FileRole] as const)),
);

/** Does a header, normalised, speak of a flow? */
export const namesFlow = (label: string) => /\bflow|\bflux\b|flu[jx]o|flusso|flode|przeplyw|플로우/.test(label);

/** What a campaign's or message's channel is called, "Flow message channel", "Canal de la campagne". */
const isMessageChannel = (label: string) =>
  /^(?:channel|kanal|kanaal|canale?|kanał|채널)$/.test(label) ||
  (/channel|kanal|kanaal|\bcanale?\b|채널/.test(label) &&
    (namesFlow(label) || /campa|kampa|messag|mensa|nachricht|bericht|meddel|wiadom|캠페인|메시지/.test(label)));

/** "Unique opens" beside "Total opens": one per person, as all rates are. */
const unique = /uniqu|unic[oai]|uniek|unik|eindeutig|고유|순 /;

export interface FileLabelReading {
  readonly role: FileRole;
  readonly strength: LabelReading['strength'];
}

/** What a header of a file means in any of Klaviyo's languages, or `null`. Only a claim: what the cells hold decides. */
export function parseFileLabel(text: string): FileLabelReading | null {
  const label = normaliseLabel(text);
  if (label === '' || label.length > 60 || namesOtherBounce(text)) return null;
  // Properties of Klaviyo's own events, which hold ids.
  const property = ({ $message: 'messageId', $flow: 'flowId' } as const)[text.trim() as '$message'];
  if (property) return { role: property, strength: 'plain' };
  // SendGrid's word for when it bounced; elsewhere it may be the profile's, and any other column of times is better.
  if (label === 'created' || label === 'created at') return { role: 'time', strength: 'loose' };
  // "Motivo del rebote" names a reason and counts nothing.
  const column = parseColumnLabel(text);
  if (column?.strength === 'bounce') return column;
  const role =
    byLabel.get(label) ??
    (isMessageChannel(label) ? 'channel' : null) ??
    suppressionRole(label) ??
    figureRole(text, label) ??
    reportRole(text, label);
  return role ? { role, strength: 'plain' } : column;
}

/**
 * "Email Suppressions" of a list or segment, of whom most are not suppressed; in some languages it is one word. A reason
 * or a date heads a column of people who all are.
 */
export function namesEmailSuppressions(header: string): boolean {
  const label = normaliseLabel(header);
  const words = label.split(' ');
  const hasWord = (stems: readonly string[]) => words.some((word) => stems.some((stem) => word.startsWith(stem)));
  return (
    label.length <= 60 &&
    suppressionStems.some((stem) => label.includes(stem)) &&
    /e ?mail|correo|courriel|e ?post|이메일/.test(label) &&
    !hasWord(columnStems.time) &&
    !hasWord(columnStems.reason) &&
    !/unsuppress|adres|주소/.test(label)
  );
}

function suppressionRole(label: string): FileRole | null {
  if (!saysSuppressed(label) && !namesEmailSuppressions(label)) return null;
  const words = label.split(' ');
  return words.some((word) => columnStems.time.some((stem) => word.startsWith(stem))) ? 'suppressedAt' : 'suppression';
}

function figureRole(text: string, label: string): FileRole | null {
  // "Recipient" alone heads a column of people, and "Sent" may head one of times: the cells settle that.
  const figure = Object.values(columnLabels).some((names) => names.includes(label)) ? null : parseFigureLabel(text);
  if (!figure) return null;
  const { subject, isRate } = figure;
  if (isRate)
    return ({ bounced: 'bounceRate', opened: 'openRate', clicked: 'clickRate' } as const)[subject as string] ?? null;
  if (subject === 'opened') return unique.test(label) ? 'uniqueOpens' : null;
  if (subject === 'clicked') return unique.test(label) ? 'uniqueClicks' : null;
  if (subject === 'recipients') return 'sent';
  return subject === 'sent' || subject === 'bounced' || subject === 'delivered' || subject === 'revenue'
    ? subject
    : null;
}

function reportRole(text: string, label: string): FileRole | null {
  // A bare "Name" or "Message" may be a person's or a server's.
  if (columnLabels.name.includes(label) || columnLabels.reason.includes(label)) return null;
  const report = parseReportLabel(text);
  if (report === 'campaign') return 'messageName';
  return report === 'audience' || report === 'channel' ? report : null;
}
