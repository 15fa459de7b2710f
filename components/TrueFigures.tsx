import { messageMoney } from '../lib/insight/message-money.ts';
import { messageTrueRates } from '../lib/insight/message-true-rates.ts';
import { klaviyoPrices } from '../lib/insight/price-table.ts';
import type { TrueRate } from '../lib/insight/true-rates.ts';
import type { MessageRecord } from '../lib/ledger/records.ts';
import type { Settings } from '../lib/settings.ts';
import { formatDay, formatMoney, formatShare, formatSmallShare, say } from './words.ts';

/** Open and click rates of what was delivered beside the shown ones, and what the bounces cost; nothing where unknown. */
export function TrueFigures({ message, settings }: { readonly message: MessageRecord; readonly settings: Settings }) {
  const rates = messageTrueRates(message);
  const money = messageMoney(message, settings);
  const lines = [
    rates.status === 'computed' && rates.open && { key: 'open', ...rateLine(rates.open) },
    rates.status === 'computed' && rates.click && { key: 'click', ...rateLine(rates.click) },
    rates.status === 'computed' &&
      rates.revenuePerDelivered !== null && {
        key: 'revenue',
        figure: formatMoney(rates.revenuePerDelivered),
        note: '',
      },
    money.wasted !== null &&
      money.wasted > 0 && {
        key: 'wasted',
        figure: formatMoney(money.wasted, settings.monthlyPrice === null ? klaviyoPrices.currency : undefined),
        note:
          settings.monthlyPrice === null
            ? say('figures.wastedListed', { day: formatDay(Date.parse(klaviyoPrices.noted)) })
            : say('figures.wastedOwn'),
      },
    money.revenueNotReached !== null && {
      key: 'notReached',
      figure: formatMoney(money.revenueNotReached),
      note: say('figures.estimate'),
    },
  ].filter((line) => line !== false && line !== null);
  if (lines.length === 0) return null;
  const isSkewed = rates.status === 'computed' && rates.denominator === 'recipients';
  const isSound = rates.status === 'computed' && (rates.denominator === 'delivered' || rates.denominator === 'same');
  return (
    <section className="figures">
      <h2>{say('figures.title')}</h2>
      <dl>
        {lines.map(({ key, figure, note }) => (
          <div key={key}>
            <dt>{say(`figures.${key as 'open'}`)}</dt>
            <dd>
              <b className="number">{figure}</b> {note !== '' && <span className="muted">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {isSkewed && <p className="hint">{say('figures.skewed')}</p>}
      {isSound && <p className="hint">{say('figures.sound')}</p>}
    </section>
  );
}

function rateLine({ shown, perDelivered, understated }: TrueRate): { figure: string; note: string } {
  const figure = formatShare(perDelivered);
  if (shown === null) return { figure, note: say('figures.ofDelivered') };
  return understated !== null && understated > 0
    ? { figure, note: say('figures.shownLess', { shown: formatShare(shown), by: formatSmallShare(understated) }) }
    : { figure, note: say('figures.shown', { shown: formatShare(shown) }) };
}
