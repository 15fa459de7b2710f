import { useEffect } from 'react';
import { control } from '../controls.tsx';
import { FeedItems } from '../feed-items.tsx';
import type { Phrase } from '../languages/phrases.ts';
import { useLanguage } from '../languages/use-language.ts';
import { useAddress } from '../navigation.tsx';
import { pageTitle } from '../page-title.ts';
import { useRowPages } from '../paging/use-row-pages.ts';
import { parseVariation } from '../variation.ts';

/** The activity feed of the metric "Bounced Email", or of all metrics; "Load more" goes further back. */
export function FeedPage({ metric }: { metric: 'bounced' | 'all' }) {
  const { say, sayIfKnown } = useLanguage();
  const { pageSize, paging, englishEvents } = parseVariation(useAddress().search);
  const { pages, ask } = useRowPages(`/ajax/feed/${metric}?`, paging === 'none' ? Number.MAX_SAFE_INTEGER : pageSize);
  const title: Phrase = metric === 'all' ? 'Activity feed' : 'Bounced Email';
  const heading = englishEvents && metric === 'bounced' ? title : sayIfKnown(title);
  useEffect(() => {
    document.title = heading;
  }, [heading]);
  const answers = [...pages.values()].filter((page) => page !== 'loading');
  const hasMore = answers[0] !== undefined && answers.length < answers[0].pages;
  return (
    <>
      <h1 className={pageTitle}>{heading}</h1>
      {metric === 'bounced' && <h2>{say('Activity feed')}</h2>}
      <FeedItems events={answers.flatMap(({ rows }) => rows)} />
      {hasMore && (
        <button type="button" className={control} onClick={() => ask(answers.length + 1)}>
          {say('Load more')}
        </button>
      )}
    </>
  );
}
