/**
 * Names by which Klaviyo's reports call mailbox providers and their companies (help article on the deliverability hub),
 * and the largest of other countries. Not the ledger's table of domains, which the page has no use for.
 */
const names = new Set(
  'gmail google microsoft outlook hotmail live msn yahoo aol apple icloud comcast att verizon proton zoho gmx web.de t-online orange free laposte libero naver daum kakao mail.ru yandex qq'.split(
    ' ',
  ),
);

/** A domain and nothing else, `outlook.com`. */
const domain = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

/** Is a text a mailbox provider's name or a domain: `Gmail`, `Microsoft`, `shop.example`? */
export function namesProvider(text: string): boolean {
  const name = text.trim().toLowerCase();
  return name.length <= 60 && (names.has(name) || domain.test(name));
}
