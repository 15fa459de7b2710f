/**
 * Class names as styled-components writes them: `Cell__StyledCell-sc-1gctzeb-0 kXyZab`. The hashes are new on every
 * page load, so that nothing can come to rely on them.
 */
let count = 0;

/** All rules of the site's components; a shadow root has to adopt it as the document does. */
export const componentStyles = new CSSStyleSheet();
document.adoptedStyleSheets.push(componentStyles);

/** The class names of a component called `name`, whose rules are `css` (nesting allowed). */
export function styled(name: string, css: string): string {
  const rule = randomText('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 6);
  componentStyles.insertRule(`.${rule} { ${css} }`, componentStyles.cssRules.length);
  return `${name}-sc-${randomText('0123456789abcdefghijklmnopqrstuvwxyz', 7)}-${count++ % 6} ${rule}`;
}

function randomText(alphabet: string, length: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(length));
  return Array.from(numbers, (number) => alphabet.charAt(number % alphabet.length)).join('');
}
