import { routeHash, type Section, sections } from '../../lib/history/route.ts';
import { say } from '../words.ts';
import { accountName } from './account-name.ts';
import { usePage } from './page-context.tsx';

/** Title, account, the switch that masks addresses, and the sections. */
export function PageHeader({ section }: { readonly section: Section }) {
  const { state, settings, change, addressOf } = usePage();
  return (
    <header className="page-header">
      <div className="page-title">
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <p>{say('history.title')}</p>
        {state.accounts.length > 0 && (
          <label className="account">
            <span className="hidden">{say('history.account')}</span>
            <select
              value={state.account ?? ''}
              onChange={({ target }) => {
                // One message or person belongs to the account that is left.
                location.hash = routeHash({ section, account: target.value });
              }}
            >
              {state.accounts.map((account) => (
                <option key={account.id} value={account.id}>
                  {accountName(account)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          className="quiet mask"
          aria-pressed={settings.masked}
          onClick={() => void change({ masked: !settings.masked })}
        >
          {say(settings.masked ? 'history.unmask' : 'history.mask')}
        </button>
      </div>
      <nav aria-label={say('history.sections')}>
        {sections.map((name) => (
          <a
            key={name}
            href={addressOf({ section: name })}
            aria-current={name === section ? 'page' : undefined}
            data-title={say(`history.${name}.title`)}
          >
            {say(`history.${name}.title`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
