import { expect, it } from 'vitest';
import { namesProvider } from './provider-name.ts';

it('knows providers by name, company and domain, and nobody else', () => {
  for (const name of ['Gmail', 'Microsoft', 'Apple', 'yahoo', 'outlook.com', 'AOL'])
    expect(namesProvider(name), name).toBe(true);
  for (const name of ['', 'Newsletter', 'mail', 'Hard', '12.5', 'The mailbox is full.'])
    expect(namesProvider(name), name).toBe(false);
});
