import { useEffect } from 'react';
import type { ProfileAnswer } from '../../answers.ts';
import { card, cardHead } from '../card.ts';
import { FeedItems } from '../feed-items.tsx';
import { useLanguage } from '../languages/use-language.ts';
import { useData } from '../load.ts';
import { pageTitle } from '../page-title.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** One person: the address, why suppressed, and what happened. */
export function ProfilePage({ id }: { id: string }) {
  const profile = useData<ProfileAnswer>(`/ajax/profiles/${id}`);
  const { say, sayIfKnown } = useLanguage();
  const name = profile.state === 'ready' ? profile.data.name || profile.data.email : '';
  useEffect(() => {
    document.title = name;
  }, [name]);
  if (profile.state === 'missing') return <NotFoundPage />;
  if (profile.state === 'loading') return <div aria-busy="true" />;
  const { email, suppressed, events } = profile.data;
  return (
    <>
      <h1 className={pageTitle}>{name}</h1>
      <section className={card}>
        <div className={cardHead}>
          <h2>{say('Details')}</h2>
        </div>
        <dl>
          <dt>{say('Email')}</dt>
          <dd>{email}</dd>
          {suppressed && (
            <>
              <dt>{say('Suppression reason')}</dt>
              <dd>{sayIfKnown(suppressed)}</dd>
            </>
          )}
        </dl>
      </section>
      <section className={card}>
        <div className={cardHead}>
          <h2>{say('Activity feed')}</h2>
        </div>
        <FeedItems events={events} withPerson={false} />
      </section>
    </>
  );
}
