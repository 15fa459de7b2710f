import {
  batchLimit,
  type CapturedMessage,
  type PageRead,
  type PageStatus,
  type RowsAnswer,
} from '../../../messages.ts';
import type { PageContent } from '../../../page-read.ts';
import type { PersonRow } from '../../pages/side-page.ts';
import { createDelivery } from '../capture/delivery.ts';

type PeoplePage = Extract<PageContent, { what: 'people' }>['page'];

/** Hands over what pages say; what was said last is not said again, however often the page is redrawn. */
export interface PageDelivery {
  readonly put: (page: Omit<PageRead, 'type' | 'batch' | 'capture'> & { readonly capture?: string }) => void;
  /** People in batches; only the last tells how complete the reading is, because before it the rows are not there yet. */
  readonly putPeople: (
    page: PeoplePage,
    rows: readonly PersonRow[],
    about: Pick<PageRead, 'account' | 'completeness'> & {
      readonly capture?: string;
      readonly message?: CapturedMessage;
    },
  ) => void;
  /** Another page is on show: whatever it says is news. */
  readonly forget: () => void;
  readonly state: () => Pick<PageStatus, 'unsaved' | 'failure'>;
  readonly settled: () => Promise<void>;
}

/** @param onAnswer told of every answer and failure, after `state` has changed */
export function createPageDelivery(
  send: (batch: PageRead) => Promise<RowsAnswer>,
  onAnswer: () => void,
  signal: AbortSignal,
): PageDelivery {
  const delivery = createDelivery(send, onAnswer, signal);
  let told = '';
  const put: PageDelivery['put'] = ({ capture = crypto.randomUUID(), ...said }) => {
    const text = JSON.stringify(said);
    if (text === told) {
      if (delivery.failure()) delivery.retry();
      return;
    }
    told = text;
    delivery.put({ type: 'pageRead', batch: crypto.randomUUID(), capture, ...said });
  };
  return {
    put,
    putPeople(page, rows, { completeness, ...about }) {
      for (let start = 0; start === 0 || start < rows.length; start += batchLimit) {
        const isLast = start + batchLimit >= rows.length;
        const part = rows.slice(start, start + batchLimit).map((row) => ({ ...row }));
        const content = { what: 'people', page, rows: part } as const;
        put({ message: null, ...about, completeness: isLast ? completeness : null, content });
      }
    },
    forget() {
      told = '';
    },
    state: () => ({
      unsaved: delivery.waiting().reduce((sum, { content }) => sum + ('rows' in content ? content.rows.length : 1), 0),
      failure: delivery.failure(),
    }),
    settled: () => delivery.settled(),
  };
}
