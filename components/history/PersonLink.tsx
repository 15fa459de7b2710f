import { Address } from '../Address.tsx';
import { usePage } from './page-context.tsx';

/** An address that leads to its person. The link itself holds none: it ends up in the address bar. */
export function PersonLink({ email }: { readonly email: string }) {
  const { history, addressOf } = usePage();
  return (
    <a href={addressOf({ section: 'people', id: history.personKey(email) })}>
      <Address email={email} />
    </a>
  );
}
