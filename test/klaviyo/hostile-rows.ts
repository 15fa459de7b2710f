import type { ShopBounce } from './shop.ts';

/** Runs only where a reader or a page takes text for markup; `data-injected` on the root element then tells. */
const injection = "document.documentElement.dataset.injected = 'yes'";

const invalid = { category: 'Invalid address', type: 'Hard' } as const;

/** Rows as no one wishes for them; the page shows every one as plain text. */
export const hostileRows: readonly ShopBounce[] = [
  { ...invalid, email: '', name: 'Deleted profile', reason: '550 5.1.1 No such user' },
  { ...invalid, email: 'Not available', name: '', reason: '550 5.1.1 No such user' },
  {
    ...invalid,
    email: 'first.of.two@gmail.example, second.of.two@yahoo.example',
    name: 'Two In One',
    reason: '550 5.1.1 No such user',
  },
  {
    ...invalid,
    email: 'markup@outlook.example',
    name: `<img src="x" onerror="${injection}"><b>Bold</b>`,
    reason: `550 5.1.1 <script>${injection}</script> unknown user &lt;markup@outlook.example&gt;`,
  },
  // Right-to-left override and isolates, as a name copied from a chat may bring along.
  {
    ...invalid,
    email: '\u2067rtl@icloud.example\u2069',
    name: '\u202Edlo si siht',
    reason: '550 5.1.1 \u05D0\u05D9\u05DF \u05DE\u05E9\u05EA\u05DE\u05E9',
  },
  // Zero-width space and byte order mark around the address, no-break space behind it.
  {
    ...invalid,
    email: '\u200Bzero.width@gmail.example\uFEFF\u00A0',
    name: 'Zero\u200BWidth',
    reason: '550 5.1.1 No such\u00A0user',
  },
  {
    email: 'long.reason@brightwater.example',
    name: 'Long Reason',
    category: 'Unclassified',
    type: 'Soft',
    reason: `451 4.3.0 Temporary failure ${'x'.repeat(99_000)} 5.1.1`,
  },
  {
    email: 'formula@gmail.example',
    name: '=HYPERLINK("https://www.example.com")',
    category: '+1',
    type: 'Soft',
    reason: '@SUM(1)',
  },
];
