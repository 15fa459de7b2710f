import type { PageAnswer, PageRequest } from '../../page-requests.ts';
import { makeSample } from '../sample/make-sample.ts';
import { previewMapping, tablesToMap } from './candidates.ts';
import { type ColumnMapping, withMapping, withoutPage } from './column-mapping.ts';
import { pageKindOf } from './page-kind.ts';

/** Where mappings are kept; `change` resolves once the change is kept and in force. */
export interface MappingStore {
  readonly all: () => readonly ColumnMapping[];
  readonly change: (change: (mappings: readonly ColumnMapping[]) => ColumnMapping[]) => Promise<void>;
}

/** Answers what an extension's page asks of the Klaviyo page on show. Nothing of the page is changed. */
export async function answerRequest(
  request: PageRequest,
  document: Document,
  url: URL,
  store: MappingStore,
): Promise<PageAnswer> {
  const { id } = request;
  const language = document.documentElement.lang;
  const page = pageKindOf(url);
  switch (request.ask) {
    case 'tables':
      return { answer: 'tables', id, tables: page === null ? [] : tablesToMap(document, language) };
    case 'preview':
      return {
        answer: 'preview',
        id,
        result:
          page === null
            ? { status: 'not-here' }
            : previewMapping(document, url, language, request.signature, request.columns),
      };
    case 'saveColumns': {
      const { signature, columns } = request;
      if (page !== null) await store.change((mappings) => withMapping(mappings, { page, signature, columns }));
      return { answer: 'done', id };
    }
    case 'forgetColumns':
      if (page !== null) await store.change((mappings) => withoutPage(mappings, page));
      return { answer: 'done', id };
    case 'sample':
      return { answer: 'sample', id, result: makeSample(document, url) };
  }
}
