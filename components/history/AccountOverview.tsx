import { useEffect, useMemo, useState } from 'react';
import type { AccountAdvice } from '../../lib/history/advice.ts';
import { accountSummary, type ChannelSummary } from '../../lib/insight/account-summary.ts';
import { accountMoney } from '../../lib/insight/message-money.ts';
import { accountTrueRates } from '../../lib/insight/message-true-rates.ts';
import { klaviyoPrices } from '../../lib/insight/price-table.ts';
import { isHigh } from '../../lib/insight/rate.ts';
import { AdviceList } from '../advice/AdviceList.tsx';
import { distanceOf } from '../distance-text.ts';
import { VerdictMark } from '../VerdictMark.tsx';
import { formatCount, formatDay, formatMoney, formatShare, say, sayCount } from '../words.ts';
import { usePage } from './page-context.tsx';

/** How the account stands, what there is to do about it, and what its bounces cost. */
export function AccountOverview() {
  const { history, state, settings, now, addressOf } = usePage();
  const [found, setFound] = useState<AccountAdvice | null>(null);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the ledger asks again
  useEffect(() => {
    let current = true;
    history.advice(settings, now).then(
      (next) => {
        if (current) setFound(next);
      },
      (error: unknown) => {
        console.error('What to do could not be worked out', error);
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [history, state.version, settings, now]);
  const summary = useMemo(() => accountSummary(state.messages, now, settings), [state.messages, now, settings]);
  return (
    <div className="account-overview">
      <section>
        <h2>{say('history.account_rate.title')}</h2>
        <ChannelRate channel="campaign" summary={summary.campaign} />
        <ChannelRate channel="flow" summary={summary.flow} />
        <Money slots={found?.proposed.size ?? 0} />
        <TrueRates />
      </section>
      <section>
        <h2>{say('popup.whatToDo')}</h2>
        {!found && (
          <p className="hint" role="status">
            {say(failed ? 'state.ledgerFailed' : 'history.advising')}
          </p>
        )}
        {found && found.readInPart > 0 && (
          <p className="notice">{sayCount('advice.partOf', found.readInPart, { of: formatCount(found.looked) })}</p>
        )}
        {found && (
          <AdviceList
            advice={found.advice}
            {...nothingText(found, summary)}
            evidenceHref={({ id }) => addressOf({ section: 'people', advice: id })}
            sendHref={({ id }) => addressOf({ section: 'messages', id })}
            onDone={({ id }) => void history.answerAdvice(id, 'done')}
            onReopen={({ id }) => void history.answerAdvice(id, 'open')}
          />
        )}
      </section>
    </div>
  );
}

/** What is said where nothing is to be done: beside a high rate never that there is nothing. */
function nothingText({ lastSend }: AccountAdvice, summary: Record<string, ChannelSummary>): { nothing?: string } {
  if (lastSend !== null) return { nothing: say('advice.old', { day: formatDay(lastSend) }) };
  const rates = Object.values(summary).map(({ all }) => all.rate);
  const isBad = rates.some((rate) => rate.status === 'computed' && isHigh(rate.verdict));
  return isBad ? { nothing: say('advice.nothingButHigh') } : {};
}

interface ChannelRateProps {
  readonly channel: 'campaign' | 'flow';
  readonly summary: ChannelSummary;
}

function ChannelRate({ channel, summary: { all, hard, learning } }: ChannelRateProps) {
  if (all.rate.status !== 'computed') return null;
  const { rate, verdict, recipients } = all.rate;
  return (
    <div className="account-rate">
      <p>
        <span className="muted">{say(`history.account_rate.${channel}`)}</span>{' '}
        <b className="figure">{formatShare(rate)}</b> <VerdictMark verdict={verdict} />
      </p>
      <p className="hint">
        {sayCount(`history.account_rate.over.${channel}`, all.sends, { recipients: formatCount(recipients) })}
        {distanceOf(all.rate, 'rate.next')}
      </p>
      {hard.rate.status === 'computed' && (
        <p className="hint">
          {say('rate.hardLine', { rate: formatShare(hard.rate.rate) })}
          {hard.rate.recipients !== recipients &&
            ` · ${sayCount(`history.account_rate.hardOver.${channel}`, hard.sends, { recipients: formatCount(hard.rate.recipients) })}`}
          {distanceOf(hard.rate, 'rate.nextHard')}
        </p>
      )}
      {learning && (
        <p className="hint">
          {say(channel === 'flow' ? 'history.account_rate.learningFlow' : 'popup.learning', {
            have: learning.have,
            need: learning.need,
          })}
        </p>
      )}
    </div>
  );
}

/** The plan and the next cheaper one, as far as the user has told what is paid. */
function Money({ slots }: { readonly slots: number }) {
  const { state, settings, now, addressOf } = usePage();
  const money = useMemo(
    () => accountMoney(state.messages, slots, settings, now),
    [state.messages, slots, settings, now],
  );
  if (!money)
    return (
      <p className="hint">
        <a href={addressOf({ section: 'settings' })}>
          {say(settings.activeProfiles === null ? 'history.money.ask' : 'history.money.askPrice')}
        </a>
      </p>
    );
  const { plan, price, noted, stepDown, saving, stillAbove, wastedThisMonth } = money;
  const amount = (sum: number) => formatMoney(sum, price === 'table' ? klaviyoPrices.currency : undefined);
  if (plan.price === 0 && price === 'table')
    return <p>{say('history.money.free', { profiles: formatCount(plan.profiles) })}</p>;
  return (
    <div className="account-money">
      <p>{say('history.money.plan', { profiles: formatCount(plan.profiles), price: amount(plan.price) })}</p>
      {stepDown && (
        <p>
          {stepDown.saving === null
            ? sayCount('history.money.stepOwn', stepDown.profiles, { profiles: formatCount(stepDown.plan.profiles) })
            : sayCount('history.money.step', stepDown.profiles, {
                profiles: formatCount(stepDown.plan.profiles),
                saving: amount(stepDown.saving),
              })}{' '}
          {slots > 0 &&
            (stillAbove !== 0
              ? sayCount('history.money.notReached', slots, { left: formatCount(stillAbove ?? 0) })
              : saving === null
                ? sayCount('history.money.reachedOwn', slots)
                : sayCount('history.money.reached', slots, { saving: amount(saving) }))}
        </p>
      )}
      {wastedThisMonth !== null && <p>{say('history.money.wasted', { amount: amount(wastedThisMonth) })}</p>}
      <p className="hint">
        {price === 'own' ? say('history.money.own') : say('history.money.table', { day: formatDay(Date.parse(noted)) })}{' '}
        {say('history.money.downgrade')}
      </p>
    </div>
  );
}

function TrueRates() {
  const { state } = usePage();
  const { messages, openRate, clickRate, revenuePerDelivered, understated, undecided } = useMemo(
    () => accountTrueRates(state.messages),
    [state.messages],
  );
  if (messages === 0 || (openRate === null && clickRate === null)) return null;
  return (
    <p>
      {sayCount('history.true.rates', messages, {
        open: openRate === null ? '—' : formatShare(openRate),
        click: clickRate === null ? '—' : formatShare(clickRate),
      })}{' '}
      {revenuePerDelivered !== null && (
        <>{say('history.true.revenue', { amount: formatMoney(revenuePerDelivered) })} </>
      )}
      <span className="hint">
        {understated > 0 && `${sayCount('history.true.skewed', understated)} `}
        {undecided > 0 && sayCount('history.true.undecided', undecided)}
        {understated === 0 && undecided === 0 && say('history.true.sound')}
      </span>
    </p>
  );
}
