import { type PublishedLines, publishedLines } from '../../lib/insight/thresholds.ts';
import { formatDay, formatShare, say } from '../words.ts';
import { LineFields } from './LineFields.tsx';
import { NumberField } from './NumberField.tsx';
import { usePage } from './page-context.tsx';

const streaks = [2, 3, 4, 5, 6, 7] as const;
const keeps = [null, 90, 180, 365, 730] as const;

/** What the user can set; each change holds at once, in every page of the extension. */
export function SettingsSection() {
  const { settings, change } = usePage();
  return (
    <div className="panels settings">
      <section className="panel">
        <h2>{say('settings.lines')}</h2>
        <p className="muted">{say('settings.linesText')}</p>
        <LineFields />
        <h3>{say('settings.published')}</h3>
        <ul className="presets">
          {publishedLines.map((lines) => (
            <Preset key={lines.id} lines={lines} />
          ))}
        </ul>
      </section>
      <section className="panel">
        <h2>{say('settings.suppression')}</h2>
        <label className="field">
          <span>{say('settings.streakLimit')}</span>
          <select
            value={settings.streakLimit}
            onChange={({ target }) => void change({ streakLimit: Number(target.value) })}
          >
            {streaks.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
        <p className="hint">{say('settings.streakText')}</p>
      </section>
      <section className="panel">
        <h2>{say('settings.money')}</h2>
        <p className="muted">{say('settings.moneyText')}</p>
        <div className="fields">
          <NumberField
            label={say('settings.activeProfiles')}
            value={settings.activeProfiles}
            min={0}
            max={100_000_000}
            isWhole
            onChange={(activeProfiles) => void change({ activeProfiles })}
          />
          <NumberField
            label={say('settings.monthlyPrice')}
            value={settings.monthlyPrice}
            min={0.01}
            max={10_000_000}
            onChange={(monthlyPrice) => void change({ monthlyPrice })}
          />
        </div>
        <Check
          label={say('settings.estimatesRevenue')}
          text={say('settings.estimatesText')}
          checked={settings.estimatesRevenue}
          onChange={(estimatesRevenue) => void change({ estimatesRevenue })}
        />
      </section>
      <section className="panel">
        <h2>{say('settings.privacy')}</h2>
        <Check
          label={say('settings.masked')}
          text={say('settings.maskedText')}
          checked={settings.masked}
          onChange={(masked) => void change({ masked })}
        />
        <label className="field">
          <span>{say('settings.keepDays')}</span>
          <select
            value={settings.keepDays ?? ''}
            onChange={({ target }) =>
              void change({ keepDays: keeps.find((days) => String(days) === target.value) ?? null })
            }
          >
            {keeps.map((days) => (
              <option key={days} value={days ?? ''}>
                {say(days === null ? 'settings.keep.forever' : `settings.keep.d${days}`)}
              </option>
            ))}
          </select>
        </label>
        <p className="hint">{say('settings.keepText')}</p>
      </section>
    </div>
  );
}

/** Lines that somebody published, with their source; those for hard bounces alone are for comparison. */
function Preset({ lines }: { readonly lines: PublishedLines }) {
  const { settings, change } = usePage();
  const { name, counts, healthyUpTo, criticalAbove, source, dated, checked, outdated } = lines;
  const isSet = settings.healthyUpTo === healthyUpTo && settings.criticalAbove === criticalAbove;
  const range = `${formatShare(healthyUpTo)} / ${formatShare(criticalAbove)}`;
  return (
    <li>
      <span>
        <b>{name}</b> <span className="number">{range}</span>
        {counts === 'hard' && ` · ${say('settings.hardOnly')}`}
        {outdated && ` · ${say('settings.outdated')}`}
        <span className="hint">
          <a href={source} target="_blank" rel="noreferrer">
            {say('settings.source')} <span aria-hidden="true">↗</span>
          </a>{' '}
          {dated !== null && `${say('settings.dated', { date: formatDay(Date.parse(dated)) })} · `}
          {say('settings.checked', { date: formatDay(Date.parse(checked)) })}
        </span>
      </span>
      {counts === 'all' && (
        <button
          type="button"
          className="quiet"
          aria-pressed={isSet}
          aria-label={`${say(isSet ? 'settings.inUse' : 'settings.use')}: ${name}`}
          onClick={() => void change({ healthyUpTo, criticalAbove })}
        >
          {say(isSet ? 'settings.inUse' : 'settings.use')}
        </button>
      )}
    </li>
  );
}

function Check(props: {
  readonly label: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={props.checked} onChange={({ target }) => props.onChange(target.checked)} />
      <span>
        {props.label}
        <span className="hint">{props.text}</span>
      </span>
    </label>
  );
}
