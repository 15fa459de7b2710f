import { pairwise } from '../../klaviyo/pairwise.ts';
import { languageTags } from '../../klaviyo/site/languages/language.ts';
import { libraryMakes } from '../../klaviyo/site/tables/libraries/library-makes.ts';
import { ownMakes, pagings } from '../../klaviyo/site/variation.ts';
import { everyColumn, type ShownColumn } from './rows-of-bounces.ts';

/** One page to be read in full. */
export interface MatrixCase {
  readonly channel: 'campaign' | 'flow';
  /** Parameters of the address. */
  readonly query: string;
  readonly shown: readonly ShownColumn[];
}

const campaign = (...parts: readonly string[]): MatrixCase => ({
  channel: 'campaign',
  query: parts.filter(Boolean).join('&'),
  shown: everyColumn,
});

/** What a list is most likely to be, and every make of it with one paging or language that suits it. */
export const plainCases: readonly MatrixCase[] = [
  campaign('table=grid', 'paging=next', 'pageSize=20'),
  campaign('table=nothead', 'pageSize=40'),
  campaign('paging=none'),
  { ...campaign('columns=time,reason,type,email', 'pageSize=20'), shown: ['type', 'reason'] },
  campaign('total=none', 'pageSize=20'),
  campaign('table=cards', 'paging=more', 'pageSize=40'),
  campaign('table=divs', 'pageSize=40'),
  campaign('table=split', 'paging=infinite', 'pageSize=40'),
  campaign('table=shadow', 'paging=more', 'pageSize=40'),
  campaign('table=nameplate', 'lang=de', 'pageSize=40'),
  campaign('table=cards', 'lang=ko', 'pageSize=40'),
];

/** What comes on top of a make, one after another; the words of `headings=synonyms` are English alone. */
const twists = [
  '',
  'extra=1',
  'total=none',
  'rows=redrawn',
  'columns=reason,type,category,name,time,email',
  'events=en',
  'headings=synonyms',
  'delay=40',
];

/** A list that holds the rows in sight alone has one make with roles and one without. */
const drawsItself = ({ table, paging }: { table: string; paging: string }) =>
  paging === 'virtual' && table !== 'grid' && table !== 'divs';

/** Every make with every paging; languages and twists come around with them. */
export const ownCases: readonly MatrixCase[] = pairwise({ table: ownMakes, paging: pagings })
  .filter((pair) => !drawsItself(pair))
  .map(({ table, paging }, index) => {
    const twist = twists[index % twists.length] ?? '';
    // The strides differ by one each round, so that twists and languages meet in ever new pairs.
    const place = index + Math.floor(index / twists.length);
    const lang = twist.startsWith('headings') ? 'en' : languageTags[place % languageTags.length];
    return campaign(`table=${table}`, `paging=${paging}`, `lang=${lang}`, twist, 'pageSize=40');
  })
  // One pair in four: all makes and all pagings still come by, in a time that every run can bear.
  .filter((_, index) => index % 4 === 0);

/** Every table library. */
export const libraryCases: readonly MatrixCase[] = libraryMakes.map((table, index) =>
  campaign(`table=${table}`, `lang=${languageTags[index % languageTags.length]}`),
);

const flowCases = pagings.map((paging, index) => ({
  ...campaign(`paging=${paging}`, `table=${paging === 'virtual' ? 'grid' : ownMakes[index]}`, 'pageSize=15'),
  channel: 'flow' as const,
}));

/** Flows by every paging, and pages that trouble a reader in ways of their own. */
export const troubledCases: readonly MatrixCase[] = [
  ...flowCases,
  campaign('table=mui', 'lang=it'),
  campaign('rows=late', 'pageSize=40'),
  campaign('rows=late', 'paging=next', 'total=none', 'table=grid', 'pageSize=40'),
  campaign('rows=reordered', 'table=split', 'pageSize=40'),
  campaign('dress=rich', 'table=divs', 'pageSize=40'),
  campaign('frame=1', 'table=grid', 'paging=more', 'lang=de', 'pageSize=40'),
  campaign('frame=1', 'table=grid', 'paging=virtual'),
  campaign('next=always', 'pageSize=40'),
  campaign('paging=next', 'next=always', 'total=none', 'pageSize=40'),
];
