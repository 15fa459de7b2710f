import { normaliseLabel } from '../text.ts';

/** Headers that speak of bounces, and of a profile's or a message's past: the rows below need not have bounced. */

/** What a profile's own history says: "Last bounce type". */
export const saysLast = (header: string) =>
  /(?:^| )(?:last|latest|previous|letzte\p{L}*|dernier\p{L}*|ultim[oa]|laatste|senaste|ostatni\p{L}*)(?: |$)|마지막/u.test(
    normaliseLabel(header),
  );

/** A column that counts bounces is one of many messages: "Bounces", "Anzahl Bounces". */
export const countsBounces = (header: string) =>
  /^bounces$/i.test(header.trim()) ||
  /(?:number|total|count|anzahl|nombre|numero|aantal|antal|liczba)\b.*bounc|총 반송/i.test(header);
