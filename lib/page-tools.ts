import { type AnswerTo, type PageRequest, parsePageAnswer } from './page-requests.ts';

/** A question without its number. */
export type Question = PageRequest extends infer Request
  ? Request extends PageRequest
    ? Omit<Request, 'id'>
    : never
  : never;

/** Asks a tab's page; `null` where nobody answers any more: the tab was closed, reloaded, or is no page of Klaviyo. */
export interface PageTools {
  readonly ask: <Asked extends Question>(question: Asked) => Promise<AnswerTo<Asked['ask']> | null>;
}

/** As much of a port as asking needs. */
export interface PageToolsLine {
  readonly send: (request: PageRequest) => void;
}

/**
 * Opens a line to the page when the first question is asked, and a new one after it has closed.
 * @param connect opens a line; `onClose` also where nobody is there
 */
export function createPageTools(
  connect: (onMessage: (data: unknown) => void, onClose: () => void) => PageToolsLine,
): PageTools {
  let line: PageToolsLine | null = null;
  let asked = 0;
  const waiting = new Map<number, (answer: unknown) => void>();
  const open = () =>
    connect(
      (data) => {
        const answer = parsePageAnswer(data);
        if (answer === null) return;
        waiting.get(answer.id)?.(answer);
        waiting.delete(answer.id);
      },
      () => {
        line = null;
        for (const tell of waiting.values()) tell(null);
        waiting.clear();
      },
    );
  return {
    ask(question) {
      type Answer = AnswerTo<(typeof question)['ask']> | null;
      return new Promise<Answer>((resolve) => {
        const id = asked++;
        waiting.set(id, (answer) => resolve(answer as Answer));
        line ??= open();
        line.send({ ...question, id } as PageRequest);
      });
    },
  };
}
