/**
 * Measures the classifier on labelled replies: `node scripts/evaluate.ts FILE.jsonl [--json] [--errors]`.
 * Only the text of a row is used. Exit code 1 where the file cannot be read or holds no row.
 */
import { readFileSync } from 'node:fs';
import { classify } from '../lib/bounce/classify.ts';
import { reasons } from '../lib/bounce/types.ts';
import { confusionOf, type Figures, figuresOf, isReasonRight, type Judged } from './evaluate-metrics.ts';
import { readRows } from './evaluate-rows.ts';
import { coldPerSecond, templatePerSecond } from './evaluate-speed.ts';

function judge(file: string): Judged[] {
  const { rows, faults } = readRows(readFileSync(file, 'utf8'));
  for (const fault of faults) console.error(fault);
  return rows.map((row) => ({ row, answer: classify({ type: null, category: null, reason: row.text }) }));
}

function printFigures(figures: Figures): void {
  for (const [name, value] of Object.entries(figures)) {
    const shown = value === null ? '—' : name === 'rows' ? String(value) : value.toFixed(3);
    console.log(name.padEnd(26), shown.padStart(10));
  }
}

function printConfusion(judged: readonly Judged[]): void {
  const confusion = confusionOf(judged);
  const short = (name: string) => name.replace('_', ' ').slice(0, 7);
  console.log(
    `\nRows: labelled. Columns: answered.\n${' '.repeat(20)}${reasons.map((name) => short(name).padStart(8)).join('')}`,
  );
  for (const label of reasons) {
    const line = confusion.get(label);
    if (line === undefined) continue;
    console.log(label.padEnd(20) + reasons.map((answer) => String(line.get(answer) ?? '·').padStart(8)).join(''));
  }
}

function printErrors(judged: readonly Judged[]): void {
  for (const one of judged) {
    const { row } = one;
    const isReasonWrong = row.score_reason && !isReasonRight(one);
    const isTypeWrong = row.hs_score !== null && row.hs_score !== one.answer.type;
    if (!isReasonWrong && !isTypeWrong) continue;
    const verdict = classify({ type: null, category: null, reason: row.text });
    console.log(
      `\n${row.id}: ${row.accept.join('/') || '—'} (${row.hs_score ?? '—'}), answered ${verdict.reason} (${verdict.type})`,
    );
    console.log(`  by ${verdict.rule}: "${verdict.words}" ${verdict.basicReply ?? ''} ${verdict.enhancedStatus ?? ''}`);
    console.log(`  ${row.text}`);
  }
}

function main(args: readonly string[]): number {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) {
    console.error('Say which file: node scripts/evaluate.ts FILE.jsonl [--json] [--errors]');
    return 1;
  }
  let judged: Judged[];
  try {
    judged = judge(file);
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  if (judged.length === 0) {
    console.error(`${file} holds no labelled reply.`);
    return 1;
  }
  const texts = judged.map(({ row }) => row.text);
  const figures = figuresOf(judged);
  const speeds = { per_second: coldPerSecond(texts), per_second_templates: templatePerSecond(texts) };
  if (args.includes('--json')) {
    console.log(JSON.stringify({ ...figures, ...speeds }));
  } else {
    printFigures(figures);
    console.log(
      'per_second'.padEnd(26),
      String(speeds.per_second).padStart(10),
      ' every reply is new: read in full, nothing from the cache',
    );
    console.log(
      'per_second_templates'.padEnd(26),
      String(speeds.per_second_templates).padStart(10),
      ' the same templates come again, with other addresses',
    );
    printConfusion(judged);
  }
  if (args.includes('--errors')) printErrors(judged);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
