import { describe, expect, it } from 'vitest';
import { openPage } from '../../fixtures/open-page.ts';
import { readAccount } from './account.ts';

function accountOf(html: string) {
  openPage(html);
  return readAccount(document);
}

describe('readAccount', () => {
  it.each([
    [
      'a switcher with an avatar',
      '<nav><a href="/home">Home</a><button data-testid="account-switcher-Button"><span>A</span><span>Acme Shop</span></button></nav>',
      'Acme Shop',
    ],
    [
      'a menu that is labelled for screen readers',
      '<aside><button aria-label="Account menu: Acme Shop"><svg></svg></button></aside>',
      'Acme Shop',
    ],
    [
      'a name above the user',
      '<nav><div data-testid="AccountName"><div>Acme Shop</div><div>ann@shop.example</div></div></nav>',
      'Acme Shop',
    ],
    [
      'a menu at the foot of the navigation',
      '<nav><a href="/home">Home</a><button aria-haspopup="menu"><span>AS</span>Acme Shop</button></nav>',
      'Acme Shop',
    ],
    [
      'a sidebar of divs',
      '<div class="Sidebar__Box-sc-1"><div class="organization-name">Acme Shop</div></div><main></main>',
      'Acme Shop',
    ],
    [
      'a switcher below its open menu',
      '<nav><div class="AccountSwitcher__Menu"><div>Account ID: Xy7aBc</div><a href="/x" class="account-entry" data-account-id="Zz9aBc">Switch to the first account</a></div><button data-testid="account-switcher-Button" aria-haspopup="menu"><span aria-hidden="true">A</span><span>Acme Shop</span></button></nav>',
      'Acme Shop',
    ],
    ['a name in Korean', '<nav><button aria-label="계정"><span>서울 상점</span></button></nav>', '서울 상점'],
  ])('reads the name from %s', (_, html, name) => {
    expect(accountOf(html).name).toBe(name);
  });

  it('reads an id beside the name', () => {
    expect(accountOf('<nav><button aria-label="Switch account">Acme Shop (Xy7aBc)</button></nav>')).toEqual({
      id: 'Xy7aBc',
      name: 'Acme Shop',
    });
    expect(accountOf('<nav><div data-account-id="Xy7aBc">Acme Shop</div></nav>')).toEqual({
      id: 'Xy7aBc',
      name: 'Acme Shop',
    });
  });

  it.each([
    ['no navigation', '<main><button aria-label="Account">Acme</button></main>'],
    [
      'a link to the settings',
      '<nav><a href="/settings/account" aria-label="Account settings">Account settings</a></nav>',
    ],
    ['a general word', '<nav><button aria-haspopup="menu">Settings</button></nav>'],
    ['an address alone', '<nav><button data-testid="account-menu">ann@shop.example</button></nav>'],
    [
      'two names, of which one is a person',
      '<nav><button aria-haspopup="menu"><span>Ann Lee</span><span>Acme Shop</span></button></nav>',
    ],
    ['breadcrumbs', '<nav aria-label="Breadcrumb"><button aria-haspopup="menu">Spring sale</button></nav>'],
    ['initials', '<nav><button data-testid="account-switcher">A</button></nav>'],
    ['an empty navigation', '<nav></nav>'],
    [
      'the end of a page that stands below the entries',
      '<div id="app"><div><a>Home</a><a>Campaigns</a><a>Flows</a></div><section><h1>Sale</h1><p>Showing 1 to 7 of 7</p></section></div>',
    ],
  ])('says nothing rather than something wrong: %s', (_, html) => {
    expect(accountOf(html).name).toBeNull();
  });

  const links = ['Home', 'Campaigns', 'Flows', 'Audience', 'Analytics']
    .map((text) => `<a href="#">${text}</a>`)
    .join('');
  const listed = links.replaceAll('<a', '<li><a').replaceAll('</a>', '</a></li>');

  it.each([
    ['a plain text in a navigation', `<nav><ul>${links}</ul><div class="css-org">Acme Tea</div></nav>`, 'Acme Tea'],
    [
      'with its role below',
      `<nav>${links}<div class="OrgName_x1"><b>Acme Tea</b><small>Owner</small></div></nav>`,
      'Acme Tea',
    ],
    [
      'with its initials',
      `<aside>${links}<div><span>AP</span><div><div>Acme &amp; Pine</div><div>Owner</div></div></div></aside>`,
      'Acme & Pine',
    ],
    [
      'of a trade',
      `<aside>${links}<div><span>FC</span><div><div>Fjord Coffee</div><div>Owner</div></div></div></aside>`,
      'Fjord Coffee',
    ],
    [
      'with its plan',
      `<aside>${links}<div><span>AL</span><div><div>Ann Larsen</div><div>Free plan</div></div></div></aside>`,
      'Ann Larsen',
    ],
    [
      'above a control',
      `<nav>${links}<div data-testid="nav-organization">Acme Tea</div><button>Collapse</button></nav>`,
      'Acme Tea',
    ],
    ['alone', `<nav>${links}<div>Maison Tessier</div></nav>`, 'Maison Tessier'],
    [
      'in a control',
      `<nav>${links}<footer><button><i aria-hidden="true">A</i><b>Acme &amp; Pine OHG</b></button></footer></nav>`,
      'Acme & Pine OHG',
    ],
    ['with the user’s address', `<nav>${links}<p>Acme Lane</p><p>ann@acmelane.example</p></nav>`, 'Acme Lane'],
    ['with its id', `<nav>${links}<p>Acme Lane</p><p>ID Xy7aBc</p></nav>`, 'Acme Lane'],
    ['above the user', `<nav>${links}<div><p>Acme Candles</p><p>Ann Lee</p></div></nav>`, 'Acme Candles'],
    [
      'below the user',
      `<nav>${links}<button aria-haspopup="menu"><span>Ann Lee</span><br><span>Acme GmbH</span></button></nav>`,
      'Acme GmbH',
    ],
    [
      'of entries that are no links',
      '<div role="navigation"><span>Startseite</span><span>Kampagnen</span><span>Zielgruppe</span><span>Acme Keramik</span><small>Konto wechseln</small></div>',
      'Acme Keramik',
    ],
    [
      'beside the entries, in a frame without a word for it',
      '<div class="app"><div class="rail"><div><div>홈</div><div>캠페인</div><div>분석</div></div><div>한빛상점</div></div><div role="main"><h1>Spring sale</h1></div></div>',
      '한빛상점',
    ],
    [
      'among the entries, in a frame that holds the page as well',
      `<div id="app"><div class="l"><strong>klaviyo</strong>${links}<button><span>Acme Tea</span> ▾</button></div><div class="m"><h1>Spring sale</h1><p>Nothing more</p></div></div>`,
      'Acme Tea',
    ],
    [
      'in a footer that is called so',
      `<header><nav>${links}</nav></header><footer class="org">Fig &amp; Fin</footer><main></main>`,
      'Fig & Fin',
    ],
    [
      'given to a component',
      `<x-nav><template shadowrootmode="open"><nav>${links}<div class="org"><slot name="org"></slot></div></nav></template><span slot="org">Acme Tea</span></x-nav>`,
      'Acme Tea',
    ],
    [
      'in an app that is one component',
      `<x-app><template shadowrootmode="open"><nav>${links}<button aria-haspopup="menu">Acme Tea</button></nav></template></x-app>`,
      'Acme Tea',
    ],
    [
      'beside the navigation, in a drawer that wraps both',
      `<div><div class="Drawer"><div class="Paper"><nav><ul>${listed}</ul></nav><button aria-haspopup="menu"><span>AN</span><span>Acme Naturals GmbH</span></button></div></div><main><h1>Spring sale</h1></main></div>`,
      'Acme Naturals GmbH',
    ],
    [
      'with a legal form, in a menu that is called the user’s',
      `<nav>${links}<div class="nav-userMenu"><span>CN</span> <span>Cacao Nopal S.A. de C.V.</span></div></nav>`,
      'Cacao Nopal S.A. de C.V.',
    ],
  ])('reads the name at the foot of the navigation: %s', (_, html, name) => {
    expect(accountOf(html).name).toBe(name);
  });

  it.each([
    ['a person', `<aside>${links}<div><span>AL</span><div><div>Ann Lee</div><div>Owner</div></div></div></aside>`],
    [
      'a person with an address',
      `<aside>${links}<div><span>AL</span><div><div>Ann Lee</div><div>ann@shop.example</div></div></div></aside>`,
    ],
    ['a person, marked', `<aside>${links}<div class="nav-user"><span>FC</span><div>Fjord Coffee</div></div></aside>`],
    ['a plan', `<nav>${links}<div class="plan">Free plan</div></nav>`],
    ['a plan in a mark', `<nav>${links}<div class="org">Free plan</div></nav>`],
    ['help', `<nav>${links}<div>Need help?</div></nav>`],
    ['a state', `<nav>${links}<div>All systems operational</div></nav>`],
    ['a language', `<nav>${links}<div><svg></svg>English</div></nav>`],
    ['an entry', `<nav>${links}</nav>`],
    ['two names', `<nav>${links}<div class="org"><div>Acme Lane</div><div>Ann Lee</div></div></nav>`],
    ['two names of which none is a firm’s', `<nav>${links}<div><div>Acme Lane</div><div>Ann Lee</div></div></nav>`],
    [
      'a person whose address is made of the name',
      `<nav>${links}<div><b>Larsen</b><p>larsen@shop.example</p></div></nav>`,
    ],
    ['a pager', `<nav><button>‹</button><span>1 - 20 of 52 items</span><button>›</button></nav>`],
    ['two entries that nobody knows', `<nav>${links}<a href="#">Reviews hub</a><a href="#">Helper Tea</a></nav>`],
    ['a footer of the site', '<footer><p>Acme Tea Ltd</p></footer>'],
    ['a list inside the contents', `<main><nav>${links}<div class="org">Acme Tea</div></nav></main>`],
    ['a card beside', `<aside><h3>Recent</h3><a href="#">Ann</a><div class="org">Acme Tea</div></aside>`],
  ])('says nothing rather than something wrong of the foot: %s', (_, html) => {
    expect(accountOf(html).name).toBeNull();
  });
});
