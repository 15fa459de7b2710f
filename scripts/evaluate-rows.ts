/** Labelled replies, one JSON object a line; every fault is a sentence with its line number. */
import { type BounceType, type Reason, reasons } from '../lib/bounce/types.ts';
import { type CoarseClass, coarseClasses, type LabelledRow } from './evaluate-metrics.ts';

export interface ReadRows {
  readonly rows: LabelledRow[];
  readonly faults: string[];
}

function isReason(value: unknown): value is Reason {
  return reasons.some((reason) => reason === value);
}

function faultOf(row: Record<string, unknown>): string | null {
  if (typeof row.text !== 'string') return 'has no "text"';
  if (row.class != null && !isReason(row.class)) return `has the unknown class ${JSON.stringify(row.class)}`;
  if (row.accept != null && !Array.isArray(row.accept)) return 'has an "accept" that is no list';
  if (row.coarse != null && !coarseClasses.some((name) => name === row.coarse)) {
    return `has the unknown coarse class ${JSON.stringify(row.coarse)}`;
  }
  if (row.hs_score != null && row.hs_score !== 'hard' && row.hs_score !== 'soft')
    return 'has an "hs_score" that is neither hard nor soft';
  return null;
}

/** Reads the text of a file; blank lines are passed over. Codes given beside the text are not read. */
export function readRows(content: string): ReadRows {
  const rows: LabelledRow[] = [];
  const faults: string[] = [];
  content.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line === '\uFEFF') return;
    let parsed: unknown;
    try {
      parsed = JSON.parse(line.replace(/^\uFEFF/, ''));
    } catch {
      faults.push(`Line ${index + 1} is not JSON.`);
      return;
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
      faults.push(`Line ${index + 1} is not a JSON object.`);
      return;
    }
    const row = parsed as Record<string, unknown>;
    const fault = faultOf(row);
    if (fault !== null) {
      faults.push(`Line ${index + 1} ${fault}.`);
      return;
    }
    const label = isReason(row.class) ? row.class : null;
    const accept = Array.isArray(row.accept) ? row.accept.filter(isReason) : [];
    rows.push({
      id: typeof row.id === 'string' ? row.id : `line ${index + 1}`,
      text: String(row.text),
      class: label,
      accept: accept.length === 0 && label !== null ? [label] : accept,
      coarse: (row.coarse ?? null) as CoarseClass | null,
      score_reason: row.score_reason !== false && (label !== null || accept.length > 0),
      hs_score: (row.hs_score ?? null) as BounceType | null,
    });
  });
  return { rows, faults };
}
