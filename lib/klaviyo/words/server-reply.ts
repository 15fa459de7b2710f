/** Enhanced status codes that report a failure (RFC 3463): `5.1.1`, `4.2.2`; not a part of an IP address. */
const enhanced = /(?:^|[^\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/;
/** A reply's basic code (RFC 5321 and the registry of its extensions) with text behind it. */
const basic =
  /(?:^|[^\d.,])(?:4[23457][0-9]|5[0-57][0-9])(?:[\s:;-]+)(?=.*\b(?:user|mail|mailbox|recipient|address|account|host|domain|relay\w*|reject\w*|denied|block\w*|spam|quota|full|unknown|unavailable|policy|sender|message|smtp|limit\w*|rate|server|service|connection|try|found|exist\w*|disabled|auth\w*|content|size|transaction|delivery|ip|tls|dns|greylist\w*|listed|inbox|temporar\w*|abort\w*|prohibit\w*|refus\w*)\b)/i;
const bare = /^(?=[45])(?:4[2-7][0-9]|5[0-57][0-9])?[\s-]*(?:[45]\.\d{1,3}\.\d{1,3})?$/;

/**
 * Where a mail server's refusal begins in a text, by its codes, in characters: `550 5.1.1 No such user`; not `550 Pillow,
 * soft` and not a price. `null` where there is none.
 */
export function serverReplyStart(text: string): number | null {
  const start = text.slice(0, 400);
  const found = [enhanced, basic, /^smtp[;:]/i].flatMap((pattern) => pattern.exec(start)?.index ?? []);
  return found.length === 0 ? null : Math.min(...found);
}

export function isServerReply(text: string): boolean {
  return serverReplyStart(text) !== null;
}

/** Does a text begin as a server's reply, whatever it goes on to say: with a code that no address follows? */
export const beginsWithCode = (text: string): boolean => /^\s*[45]\d\d[\s-](?!\S+@)/.test(text);

/** A reply's code alone, which counts only where other cells say more. */
export function isBareReplyCode(text: string): boolean {
  return bare.test(text);
}
