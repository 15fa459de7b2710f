import { maskAddress, maskAddressesIn } from './mask-address.ts';
import { useMasked } from './masking.tsx';

/** An e-mail address on screen, masked where the user wants it. */
export function Address({ email }: { readonly email: string }) {
  return <bdi className="address">{useMasked() ? maskAddress(email) : email}</bdi>;
}

/** A person's name; nothing while addresses are masked, since it tells more than they do. */
export function PersonName({ name }: { readonly name: string }) {
  const masked = useMasked();
  return name === '' || masked ? null : <bdi className="person-name muted">{name}</bdi>;
}

/** A text that may hold addresses, such as a server's reply. */
export function MaskedText({ text }: { readonly text: string }) {
  return useMasked() ? maskAddressesIn(text) : text;
}
