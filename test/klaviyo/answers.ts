import type { DataRow } from './rows-answer.ts';
import type { ColumnKey } from './sections.ts';
import type { ShopMessage } from './shop.ts';

/** What the stand-in's end points answer; its pages know of the shop only through these. */
export interface AccountAnswer {
  id: string;
  name: string;
}

/** `/ajax/messages?channel=campaign`: newest first. */
export type MessagesAnswer = (Omit<ShopMessage, 'bounces'> & { bounced: number })[];

/** `/ajax/messages/<id>` */
export interface MessageAnswer extends Omit<ShopMessage, 'bounces'> {
  bounced: number;
  sections: { id: string; label: string; columns: readonly ColumnKey[]; count: number }[];
}

/** `/ajax/users` */
export type UsersAnswer = { name: string; email: string; role: string; lastLogin: string }[];

/** `/ajax/profiles/<id>` */
export interface ProfileAnswer {
  email: string;
  name: string;
  suppressed: string | null;
  /** Latest first. */
  events: readonly DataRow[];
}
