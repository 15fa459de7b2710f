import type { Recipient } from './section-rows.ts';
import type { ColumnKey } from './sections.ts';
import type { ShopMessage } from './shop.ts';

/** What the stand-in's end points answer; its pages know of the shop only through these. */
export interface AccountAnswer {
  id: string;
  name: string;
}

/** `/ajax/messages?channel=campaign`: newest first. */
export type MessagesAnswer = Omit<ShopMessage, 'bounces'>[];

/** `/ajax/messages/<id>` */
export interface MessageAnswer extends Omit<ShopMessage, 'bounces'> {
  bounced: number;
  sections: { id: string; label: string; columns: readonly ColumnKey[]; count: number }[];
}

/** `/ajax/messages/<id>/recipients?section=bounced&page=1&page_size=50` */
export interface RecipientsAnswer {
  rows: Recipient[];
  /** From 1. */
  page: number;
  pages: number;
  /** How many rows there really are on all pages, which no page tells. */
  count: number;
  /** `null`: the page shall not tell. */
  total: number | null;
}

/** `/ajax/users` */
export type UsersAnswer = { name: string; email: string; role: string; lastLogin: string }[];
