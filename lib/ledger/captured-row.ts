import type { BounceRecord } from './records.ts';

/** What a page or file once said of a bounce, as it was captured: all else of the record follows from it. */
export const capturedRow = (bounce: BounceRecord) => ({
  email: bounce.email,
  name: bounce.name,
  type: bounce.klaviyoType,
  category: bounce.klaviyoCategory,
  categoryText: bounce.klaviyoCategoryText,
  reason: bounce.klaviyoReason,
  at: bounce.bouncedAt,
});
