import { parseDate } from '../dates.ts';
import { findCounts } from '../numbers.ts';
import { elementText, normaliseLabel, plain } from '../text.ts';
import { findTables } from '../tables/find-tables.ts';
import { figureLabels } from '../words/labels.ts';

/** What the page says of its message; `null` where it does not. */
export interface MessageFacts {
  readonly name: string | null;
  /** Epoch milliseconds. */
  readonly sentAt: number | null;
  /** Recipients that the message was sent to: delivered and bounced together. */
  readonly sent: number | null;
  readonly bounced: number | null;
}

/** Headings that name a page and not a message. */
const pageNames = new Set(['recipient activity', 'recipients', 'overview', 'campaigns', 'campaign', 'flows', 'flow', 'analytics', 'reports', 'report', 'bounced', 'home', 'klaviyo', 'dashboard', 'performance', 'message', 'details', 'empfangeraktivitat', 'activite des destinataires', 'attivita del destinatario', 'atividade do destinatario', 'actividad del destinatario', 'kampagnen', 'campagnes', 'campanas', 'campagne', 'campanhas', 'kampanie', 'kampanjer']);

function readName(document: Document): string | null {
  const candidates = [
    ...[...document.querySelectorAll('h1, [role="heading"][aria-level="1"]')].map((heading) => elementText(heading, 600)),
    ...[...document.querySelectorAll('nav[aria-label*="readcrumb" i] li, [class*="breadcrumb" i] li, [class*="breadcrumb" i] a')].map((crumb) => elementText(crumb, 600)).reverse(),
    // "Spring sale | Klaviyo", "Spring sale - Recipient activity - Klaviyo"
    ...plain(document.title).split(/\s[|·–—-]\s/),
    ...[...document.querySelectorAll('h2')].map((heading) => elementText(heading, 600)),
  ];
  for (const text of candidates) {
    const name = plain(text).slice(0, 200);
    if (name !== '' && !pageNames.has(normaliseLabel(name))) return name;
  }
  return null;
}

type Figure = keyof typeof figureLabels;

/** The label that a text starts with, and what follows it on the same line: "Sent May 12, 2026". */
function labelAt(text: string): { figure: Figure; rest: string }[] {
  const [label, ...after] = plain(text).split(':');
  const normal = normaliseLabel(label ?? '');
  const found: { figure: Figure; rest: string }[] = [];
  for (const [figure, labels] of Object.entries(figureLabels) as [Figure, readonly string[]][]) {
    if (labels.includes(normal)) found.push({ figure, rest: after.join(':') });
    else if (figure === 'sentAt') {
      const words = plain(text).split(' ');
      for (const length of [2, 1]) {
        if (words.length > length && labels.includes(normaliseLabel(words.slice(0, length).join(' ')))) {
          found.push({ figure, rest: words.slice(length).join(' ') });
          break;
        }
      }
    }
  }
  return found;
}

/** The text that stands beside a label: the rest of its parent, or the next element. */
function valueBeside(label: Element): string {
  let element: Element | null = label;
  for (let level = 0; level < 3 && element; level++) {
    const next: Element | null = element.nextElementSibling;
    if (next) return elementText(next, 200);
    element = element.parentElement;
  }
  return '';
}

/** Figures of label and value pairs outside of tables: definition lists, cards, lines above a table. */
function readPairs(root: Element, language: string): Partial<Record<Figure, number>> {
  const figures: Partial<Record<Figure, number>> = {};
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const element = node as Element;
    return element.matches('table, script, style, [role="grid"], [role="table"], [role="treegrid"], [role="tablist"], nav, select') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (text.length > 120 || text.trim().length < 2) continue;
    const parent = node.parentElement;
    if (!parent) continue;
    for (const { figure, rest } of labelAt(text)) {
      if (figures[figure] !== undefined) continue;
      const beside = rest.trim() !== '' ? rest : valueBeside(parent);
      if (figure === 'sentAt') {
        const at = parseDate(beside, language);
        if (at !== null) figures.sentAt = at;
      } else {
        const counts = findCounts(beside);
        if (counts.length === 1 && counts[0] !== undefined && parseDate(beside, language) === null) figures[figure] = counts[0];
      }
    }
  }
  return figures;
}

/** The e-mail row of a Deliverability card: `Channel | Sent | … | Bounce rate`, its rate cells with the count beside. */
function readDeliverabilityCard(document: Document): Partial<Record<Figure, number>> {
  for (const table of findTables(document)) {
    const labels = table.headers.map(normaliseLabel);
    const sent = labels.findIndex((label) => (figureLabels.sent as readonly string[]).includes(label));
    const bounced = labels.findIndex((label) => /bounc|rebond|rebot|rimbalz|rejei|devol|studs|avvis|반송|odbi|odrzuc/.test(label));
    if (sent < 0 || bounced < 0 || table.rows.length > 6) continue;
    const row = table.rows.find((candidate) => /e-?mail|correo|e-?post|이메일/i.test(candidate.textContent ?? '')) ?? table.rows[0];
    if (!row) continue;
    const cells = table.cells(row);
    const count = (cell: Element | undefined) => {
      const counts = cell ? findCounts(elementText(cell, 200)) : [];
      return counts.length === 1 ? counts[0] : undefined;
    };
    const [sentCount, bouncedCount] = [count(cells[sent]), count(cells[bounced])];
    return { ...(sentCount === undefined ? {} : { sent: sentCount }), ...(bouncedCount === undefined ? {} : { bounced: bouncedCount }) };
  }
  return {};
}

/** Reads the message's name, send time and figures wherever the page shows them. */
export function readMessageFacts(document: Document, language: string): MessageFacts {
  const root = document.querySelector('main, [role="main"], #AppShell-SiteBody') ?? document.body;
  const figures = { ...readPairs(root, language), ...readDeliverabilityCard(document) };
  const { delivered, bounced = null } = figures;
  const sent = figures.sent ?? (delivered !== undefined && bounced !== null ? delivered + bounced : null);
  const plausible = sent === null || bounced === null || bounced <= sent;
  return { name: readName(document), sentAt: figures.sentAt ?? null, sent: plausible ? sent : null, bounced: plausible ? bounced : null };
}
