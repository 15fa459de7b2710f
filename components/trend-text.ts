import type { MessageSummary } from '../lib/insight/message-summary.ts';
import { sayCount } from './words.ts';

/** What the bars of a message show: "last 12 sends", or of a flow message those of the account's others. */
export const trendText = ({ trend, isFlow }: MessageSummary): string =>
  sayCount(isFlow ? 'popup.trendFlow' : 'popup.trend', trend.length);
