import { saysSuppressed } from '../words/suppression-reason.ts';
import type { FileColumns } from './file-columns.ts';
import { namesEmailSuppressions } from './file-labels.ts';
import { isOfTrade } from './mail-bounce-label.ts';

/** Files of Klaviyo's that are known; `mapped`: any other, with its columns named by the user. */
export const fileKinds = [
  'recipient-activity',
  'suppressed-profiles',
  'campaign-analytics',
  'flow-analytics',
  'list',
  'mapped',
] as const;
export type FileKind = (typeof fileKinds)[number];

/**
 * What kind of file this is, or `null` where the columns do not tell. A list of people without a sign of bounces or
 * suppression is none: it may as well be of those who opened.
 */
export function kindOfFile(
  { index, bounceLabels, statusAnswers, statusSaysBounce }: FileColumns,
  headers: readonly string[] | null,
  fileName: string,
): Exclude<FileKind, 'mapped'> | null {
  const has = (...roles: (keyof typeof index)[]) => roles.some((role) => index[role] !== undefined);
  if (!has('email')) {
    if (headers === null || !has('sent', 'bounced', 'delivered')) return null;
    if (has('flowName', 'flowId')) return 'flow-analytics';
    return has('messageName', 'messageId') ? 'campaign-analytics' : null;
  }
  if (headers?.some((header, column) => column !== index.email && namesEmailSuppressions(header))) return 'list';
  if (has('suppression', 'suppressedAt')) return 'suppressed-profiles';
  const saysSo = saysSuppressed(fileName.replace(/\.\w+$/, ''));
  // Klaviyo suppresses for hard bounces: where all are, nothing but the file's name tells them from bounces.
  if (saysSo && bounceLabels === 0 && !has('category', 'messageName', 'messageId')) return 'suppressed-profiles';
  const tellsBounces =
    has('type', 'category') || statusAnswers || statusSaysBounce || (has('reason') && bounceLabels > 0);
  if (tellsBounces) return headers === null || isOfTrade(headers) ? null : 'recipient-activity';
  return saysSo ? 'suppressed-profiles' : null;
}
