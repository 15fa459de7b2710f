/**
 * The file that Klaviyo's *Profiles › View suppressed profiles › Import* takes (help article on bulk suppression): the
 * one column `Email`, an address a line, lower case, none twice; UTF-8 without a byte order mark, LF.
 */
export function suppressionFile(emails: Iterable<string>): string {
  const unique = new Set(Array.from(emails, (email) => email.trim().toLowerCase()));
  return `${['Email', ...[...unique].sort()].join('\n')}\n`;
}
