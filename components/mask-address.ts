/** `ann@shop.example` as `a•••@shop.example`: always three dots, because the length of a name tells who it is. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '•••';
  const [first = ''] = email;
  return `${first}•••${email.slice(at)}`;
}

const addresses = /[^\s<>"'(),;:[\]=]{1,64}@[^\s<>"'(),;:[\]@]{1,255}/g;

/** A text, such as a server's reply, with every address in it masked. */
export function maskAddressesIn(text: string): string {
  return text.replace(addresses, maskAddress);
}
