import type { MessageRecord } from '../../ledger/records.ts';
import { newLists } from './source-list.ts';

/** How the first message to new subscribers is called in Klaviyo's languages: its own template is "Welcome Series". */
const welcome =
  /welcom|willkommen|begr[uü](?:ß|ss)ung|bienvenu|benvenut|bem[- ]vind|welkom|v[aä]lkommen|powitaln|witaj|환영|добро пожаловать|приветств/iu;

/**
 * Does the message reach people for the first time? A flow that welcomes, or a campaign to lists only that no
 * earlier one went to. What nothing tells of is taken for a repeat.
 */
export function isFirstContact(message: MessageRecord, messages: readonly MessageRecord[]): boolean {
  if (message.channel === 'flow') return message.name !== null && welcome.test(message.name);
  const lists = message.figures?.audience ?? [];
  // With a known list beside a new one, nothing tells whose bounces these are.
  return lists.length > 0 && newLists(message, messages).length === lists.length;
}
