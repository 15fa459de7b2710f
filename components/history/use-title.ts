import { useEffect } from 'react';
import type { Route } from '../../lib/history/route.ts';
import { say } from '../words.ts';
import { usePage } from './page-context.tsx';

/**
 * Names the tab by what is in it: a message by its name, anything else by its section. A person's address stands in no
 * title: tabs are on every screenshot, and titles in the browser's own history.
 */
export function useTitle({ section, id }: Route): void {
  const { messages } = usePage().state;
  const message = section === 'messages' && id !== null ? messages.find((one) => one.id === id) : undefined;
  const place = message ? (message.name ?? say('popup.unnamed')) : say(`history.${section}.title`);
  useEffect(() => {
    document.title = `${place} · ${say('history.title')}`;
  }, [place]);
}
