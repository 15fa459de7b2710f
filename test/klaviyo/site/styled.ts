/**
 * Class names as styled-components writes them: `Cell__StyledCell-sc-1gctzeb-0 kXyZab`. The hashes are new on every
 * page load, so that nothing can come to rely on them.
 */
const element = document.head.appendChild(document.createElement('style'));
let count = 0;

/** The class names of a component called `name`, whose rules are `css` (nesting allowed). */
export function styled(name: string, css: string): string {
  const rule = randomText('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 6);
  const sheet = element.sheet;
  if (!sheet) throw new Error('The style element has no sheet.');
  sheet.insertRule(`.${rule} { ${css} }`, sheet.cssRules.length);
  return `${name}-sc-${randomText('0123456789abcdefghijklmnopqrstuvwxyz', 7)}-${count++ % 6} ${rule}`;
}

function randomText(alphabet: string, length: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(length));
  return Array.from(numbers, (number) => alphabet.charAt(number % alphabet.length)).join('');
}
