import { describe, expect, it } from 'vitest';
import { openPage } from '../fixtures/open-page.ts';
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
  ])('says nothing rather than something wrong: %s', (_, html) => {
    expect(accountOf(html).name).toBeNull();
  });
});
