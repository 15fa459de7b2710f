import { componentStyles } from '../styled.ts';

/** The document's own sheets do not reach into a shadow root. */
const ownStyles = new CSSStyleSheet();
ownStyles.replaceSync(`
  :host { display: block; }
  * { box-sizing: border-box; }
  a { color: inherit; text-decoration: none; }
  button { font: inherit; color: inherit; }
`);

/** Makes `tagName` an element with an open shadow root in which the site's components look as they do outside. */
export function defineShadowHost(tagName: string): void {
  customElements.define(
    tagName,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [componentStyles, ownStyles];
      }
    },
  );
}
