import { normaliseLabel } from '../text.ts';
import { parseCategoryHeading } from './bounce-category.ts';
import { saysBounce } from './column-label.ts';
import { complaintStems, otherSectionStems } from './labels.ts';
import { saysNotBounced } from './not-bounced.ts';
import { namesNotSent } from './not-sent.ts';
import { saysUndelivered } from './undelivered.ts';

export type SectionName = 'bounced' | 'skipped' | 'other';

/** Words that make a label one of figures or reports instead of the name of a section. */
const figureWords =
  /%|rate|quote|taux|tasa|tasso|taxa|avvisningsfrekvens|wskaznik|percentage|비율|반송률|categor|kategor|report|bericht|rapport|informe|detail|trend|type|typ\b|tipo|reason/;

/** What a label names: a section of bounces, of skipped people, of another activity (not having bounced is one), or none of these. */
export function sectionOf(label: string): SectionName | null {
  const normal = normaliseLabel(label)
    .replace(/[\d%]+/g, ' ')
    .trim();
  if (normal === '' || label.includes('@')) return null;
  if (saysNotBounced(label)) return 'other';
  if (saysBounce(normal) || saysUndelivered(normal)) return figureWords.test(normal) ? null : 'bounced';
  if (normal.split(' ').length > 4) return null;
  if (namesNotSent(normal)) return 'skipped';
  return [...otherSectionStems, ...complaintStems].some((stem) => normal.startsWith(stem)) ? 'other' : null;
}

/** What failed or was not delivered may have bounced: "Failed deliveries", "Nicht zugestellt". */
const failure =
  /^(?:fail|undeliver|not delivered|delivery fail|fehlgeschlag|nicht zugestellt|unzustell|echec|echou|non (?:remis|delivre|livre)|fallid|no entregad|non riuscit|non consegnat|mancat|falh|com falha|nao entregue|mislukt|niet (?:bezorgd|afgeleverd)|misslyckad|(?:ej|inte) levererad|nieudan|niedostarczon|실패|전달되지|미전달)/u;

/**
 * The section that the heading of a group of rows names. `null` where what stands below may have bounced after all: what
 * failed, and a bounce category that begins like a section ("Spam content").
 */
export function groupedSectionOf(heading: string): SectionName | null {
  const section = sectionOf(heading);
  if (section === null || section === 'bounced') return section;
  return failure.test(normaliseLabel(heading)) || parseCategoryHeading(heading) !== null ? null : section;
}
