import type { BounceRecord } from '../../lib/ledger/records.ts';
import { MaskedText } from '../Address.tsx';
import { ServerSaid } from '../ServerSaid.tsx';
import { say, sayCode } from '../words.ts';

/** Replies are cut here on screen; a server may send pages of text. */
const shownLength = 2_000;

/** Our verdict on one bounce, and behind a click the server's words and the rule that decided. */
export function BounceWords({ bounce: { verdict, klaviyoReason, klaviyoType } }: { readonly bounce: BounceRecord }) {
  const { reason, rule, confidence, contradiction } = verdict;
  return (
    <details className="bounce-words">
      <summary>
        {sayCode('reason', reason, 'name')}
        {contradiction !== null && <span className="contradiction"> · {say(`history.bounce.${contradiction}`)}</span>}
      </summary>
      <ServerSaid verdict={verdict} />
      {klaviyoReason === '' ? (
        <p>{say('reason.noReply')}</p>
      ) : (
        <blockquote>
          <MaskedText text={klaviyoReason.slice(0, shownLength)} />
        </blockquote>
      )}
      <p className="hint">
        {say('reason.rule', { rule })} · {sayCode('reason.sure', confidence)}
        {klaviyoType === null && ` · ${say('popup.untyped')}`}
      </p>
    </details>
  );
}

/** The same for a file, in which what is not known is empty. */
export const fileType = (bounce: Pick<BounceRecord, 'klaviyoType'>): string | null =>
  bounce.klaviyoType === null ? null : typeText(bounce);

/** Hard or soft as Klaviyo says; a dash where its page did not. */
export function typeText({ klaviyoType }: Pick<BounceRecord, 'klaviyoType'>): string {
  return klaviyoType === null ? '—' : say(`history.people.type.${klaviyoType}`);
}
