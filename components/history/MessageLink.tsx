import { say } from '../words.ts';
import { usePage } from './page-context.tsx';

/** The name of a message that leads to it. */
export function MessageLink({ id, name }: { readonly id: string; readonly name: string | null }) {
  const { addressOf } = usePage();
  return (
    <a href={addressOf({ section: 'messages', id })}>
      <bdi>{name ?? say('popup.unnamed')}</bdi>
    </a>
  );
}
