import { contents } from '../../contents.ts';
import { closestAround } from '../../tables/composed-tree.ts';
import { openRoots } from '../../tables/find-tables.ts';
import { headings, topHeadings } from '../../tables/headings.ts';
import { elementsOutsideTables } from '../../tables/outside-tables.ts';
import { isLongerThan, labelText, normaliseLabel, plain } from '../../text.ts';
import { saysBounce } from '../../words/column-label.ts';
import { labelsMessage } from '../../words/event-detail.ts';
import { otherSectionStems, skippedStems } from '../../words/labels.ts';
import { readAccount } from '../account/account.ts';

/** Headings that name a page and not a message, and the badges of a message's state. */
// biome-ignore format: lists of words are read a line at a time
const pageNames = new Set(
  [
    'recipient activity', 'recipients', 'recipient', 'activity', 'overview', 'campaigns', 'campaign', 'flows', 'flow', 'analytics', 'reports', 'report', 'campaign report', 'flow report', 'bounced', 'bounces', 'home', 'klaviyo', 'dashboard', 'performance', 'message', 'messages', 'details', 'email', 'emails', 'deliverability', 'all campaigns', 'all flows', 'back', 'back to campaigns', 'back to flows', 'loading', 'results', 'campaign results', 'all recipients', 'profiles', 'team', 'users',
    'empfangeraktivitat', 'empfanger', 'ubersicht', 'kampagnen', 'kampagne', 'zustellbarkeit', 'berichte', 'analysen',
    'activite des destinataires', 'destinataires', 'apercu', 'vue d ensemble', 'campagnes', 'campagne', 'delivrabilite', 'rapports',
    'actividad del destinatario', 'actividad de los destinatarios', 'destinatarios', 'resumen', 'campanas', 'campana', 'flujos', 'informes',
    'attivita del destinatario', 'attivita dei destinatari', 'destinatari', 'panoramica', 'campagna', 'flussi', 'rapporti',
    'atividade do destinatario', 'atividade dos destinatarios', 'visao geral', 'campanhas', 'campanha', 'fluxos', 'relatorios',
    'activiteit van ontvangers', 'ontvangersactiviteit', 'ontvangers', 'overzicht', 'rapporten',
    'mottagaraktivitet', 'mottagare', 'oversikt', 'kampanjer', 'kampanj', 'floden', 'rapporter',
    'aktywnosc odbiorcow', 'odbiorcy', 'przeglad', 'kampanie', 'kampania', 'raporty',
    '수신자 활동', '수신자', '개요', '캠페인', '플로우', '보고서', '홈',
    'sent', 'live', 'draft', 'scheduled', 'sending', 'manual', 'cancelled', 'paused', 'gesendet', 'entwurf', 'envoye', 'envoyee', 'brouillon', 'enviado', 'enviada', 'borrador', 'inviato', 'inviata', 'bozza', 'rascunho', 'verzonden', 'concept', 'skickat', 'skickad', 'utkast', 'wyslano', 'wyslana', 'szkic', '발송됨', '전송됨', '초안', 'sms', 'a b test', 'edit', 'rename',
  ],
);

/** Words of such names: "Campaign reports" is one as well. */
const pageWords = new Set([...pageNames].flatMap((name) => name.split(' ')));
const mostPageWords = 4;

function namesPage(text: string): boolean {
  const name = normaliseLabel(text);
  const words = name.split(' ');
  return (
    pageNames.has(name) ||
    (words.length > 1 && words.length <= mostPageWords && words.every((word) => pageWords.has(word)))
  );
}

/** Words that headings of lists of bounces have beside those of pages: "Rebonds par catégorie". */
const listWords =
  /^(?:\p{L}{1,3}|categor\p{L}*|kategor\p{L}*|provid\p{L}*|proveed\p{L}*|fournis\p{L}*|e?mails?|inbox|bandeja|entrada|domain\p{L}*|domin\p{L}*|list[ae]?|conversation)$/u;

/** "Bounced recipients", "Gebouncede e-mails": what the list is, and no message's name, in which other words would stand. */
function namesList(text: string): boolean {
  const words = normaliseLabel(text).split(' ');
  const isOfPage = (word: string) => word !== 'back' && (pageWords.has(word) || listWords.test(word));
  return words.length <= 8 && words.some(saysBounce) && words.every((word) => saysBounce(word) || isOfPage(word));
}

const isName = (text: string) => /[\p{L}\p{N}]/u.test(text) && !namesPage(text) && !namesList(text);

/** A heading's own words: the first of its lines that names no page and no state. */
function headingName(heading: Element): string | null {
  const input = heading.querySelector<HTMLInputElement>('input:not([type="checkbox"], [type="hidden"])');
  const lines = [input?.value ?? '', ...labelText(heading).split('\n')].map((line) =>
    plain(line).replace(
      /^(?:campaign|flow|message|kampagne|campagne|campaña|campanha|campagna|kampania|kampanj|캠페인)\s*:\s*/i,
      '',
    ),
  );
  return lines.map(withoutPageName).find(isName)?.slice(0, 200) ?? null;
}

/** "Devoluções – Frete grátis só hoje" begins with the name of the page, "Campagne SMS « Soldes »" as well. */
function withoutPageName(line: string): string {
  const [, before = '', quoted = ''] = /^([\p{L}\s-]{3,30})\s[«“„"]\s?(.+?)\s?[»”“"]$/u.exec(line) ?? [];
  if (
    quoted !== '' &&
    normaliseLabel(before)
      .split(' ')
      .every((word) => pageWords.has(word))
  )
    return quoted;
  const [, first = '', rest = ''] = /^(.{3,40}?)\s[–—·|]\s(.+)$/u.exec(line) ?? [];
  return rest !== '' && (namesPage(first) || namesList(first)) ? rest : line;
}

/** Is this the name of a part of the page, such as a section's heading? */
export function isSectionName(text: string): boolean {
  const normal = normaliseLabel(text);
  return saysBounce(normal) || [...otherSectionStems, ...skippedStems].some((stem) => normal.startsWith(stem));
}

/** What stands on a page, and behind it what stands in its components: an app may be a component as a whole. */
function* elementsOn(document: Document): Generator<Element> {
  yield* elementsOutsideTables(document);
  for (const root of openRoots(document)) if (root instanceof ShadowRoot) yield* elementsOutsideTables(root);
}

function fromHeading(document: Document): string | null {
  for (const heading of elementsOn(document)) {
    if (!heading.matches(topHeadings)) continue;
    // Views that are kept for later stay in the page, out of sight.
    if (!heading.checkVisibility() || closestAround(heading, 'nav, aside, dialog, [role="dialog"]')) continue;
    const name = headingName(heading);
    if (name) return name;
  }
  return null;
}

/** Longest line that says what the message is called, in characters. */
const longestLabelled = 300;

/** "Campaign: Spring sale", "Campaña «Vuelta al cole»", or the way there: "Campagnes › Soldes › Activité". */
function fromLabel(document: Document): string | null {
  for (const element of elementsOn(document)) {
    if (!element.matches('p, div, span, li, dt') || element.childElementCount > 6) continue;
    if (isLongerThan(element, longestLabelled) || closestAround(element, 'nav, aside, footer')) continue;
    const text = plain(element.textContent ?? '');
    const [, label = '', value = '', quoted = ''] =
      /^(\p{L}[\p{L}\s]{2,30}?)(?:\s?[:：]\s*([^·•|]{2,120}?)(?:\s[·•|]|$)|\s[«“„"]\s?(.{2,120}?)\s?[»”“"])/u.exec(
        text,
      ) ?? [];
    if (label !== '' && labelsMessage(label) && element.checkVisibility()) {
      const dressed = [...element.children].find((child) => value.startsWith(plain(child.textContent ?? '\0')));
      const name = plain(dressed?.textContent ?? '') || quoted || value;
      if (isName(name) && !isSectionName(name)) return name;
    }
    const way = text.split(/\s[›»]\s/u).map(plain);
    const [first = '', ...others] = way;
    const last = others.findLast((part) => isName(part) && !isSectionName(part));
    if (last && namesPage(first) && element.checkVisibility()) return last.slice(0, 200);
  }
  return null;
}

function fromBreadcrumb(document: Document): string | null {
  for (const crumbs of elementsOn(document)) {
    if (!crumbs.matches('[aria-label*="readcrumb" i], [class*="breadcrumb" i], [data-testid*="breadcrumb" i]'))
      continue;
    const names = labelText(crumbs)
      .split('\n')
      .flatMap((line) => line.split(/\s[/›>»]\s/))
      .map(plain)
      .filter(isName);
    const last = names.at(-1);
    if (last && last.length <= 200) return last;
  }
  return null;
}

/** "Spring sale | Klaviyo", "Spring sale - Recipient activity - Klaviyo" */
function fromTitle(document: Document): string | null {
  const account = readAccount(document).name;
  const whole = plain(document.title);
  const heading = fromSubheading(document);
  // What parts a title may be part of the name: "Spring sale – second send".
  if (heading && / [|·–—-] /.test(heading) && whole.startsWith(heading)) return heading;
  const [title] = whole
    .split(/\s[|·–—-]\s/)
    .map(plain)
    .filter((part) => isName(part) && part !== account && !isSectionName(part));
  return title?.slice(0, 200) ?? null;
}

function fromSubheading(document: Document): string | null {
  for (const heading of document.querySelectorAll(`:is(${contents}) h2`)) {
    const name = headingName(heading);
    if (name && !isSectionName(name) && !/^[\d.,%\s]+$/.test(name)) return name;
  }
  return null;
}

/** What a drawer or dialog says that it is about; `null` where its headings name parts of a page only. */
export function readFrontName(front: Element): string | null {
  const labelled = front.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const label = labelled ? front.ownerDocument.getElementById(labelled) : null;
  const found = [...(label ? [label] : []), ...front.querySelectorAll(headings)];
  for (const heading of found) {
    const name = heading.checkVisibility() ? headingName(heading) : null;
    if (name && !isSectionName(name) && !/^[\d.,%\s]+$/.test(name)) return name;
  }
  return null;
}

/** Where a message's name stands, the surest first. */
const places = [fromHeading, fromBreadcrumb, fromLabel, fromTitle, fromSubheading];

/**
 * The name of the message that a page is about; `null` where nothing says it.
 * @param documents the page's, that of the list first: a page around a frame has a title of its own
 */
export function readMessageName(documents: readonly Document[]): string | null {
  for (const read of places) {
    const name = documents.map(read).find((found) => found !== null);
    if (name) return name;
  }
  return null;
}
