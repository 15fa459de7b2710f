import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmails, parseEmail, readEmail } from './email.ts';
import { stripInvisible } from './text.ts';

function cell(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

describe('readEmail', () => {
  it.each([
    ['alone', 'ann@shop.example', 'ann@shop.example'],
    ['in another case', 'Ann.Lee@Shop.Example', 'ann.lee@shop.example'],
    ['below a name without a blank between', '<div>Ann Lee</div><div>ann@shop.example</div>', 'ann@shop.example'],
    ['beside a name in spans', '<span>Ann Lee</span><span>ann@shop.example</span>', 'ann@shop.example'],
    [
      'after an avatar of initials',
      '<span class="avatar">AL</span><a href="/profile/x">ann@shop.example</a>',
      'ann@shop.example',
    ],
    ['highlighted by a search', '<span>ann<mark>.lee</mark>@shop.example</span>', 'ann.lee@shop.example'],
    [
      'highlighted up to the at sign',
      '<span>ann.</span><span class="hit">lee@shop.example</span>',
      'ann.lee@shop.example',
    ],
    ['with break opportunities', 'ann.lee<wbr>@<wbr>shop.example', 'ann.lee@shop.example'],
    ['before a badge', '<span>ann@shop.example</span><span class="badge">VIP</span>', 'ann@shop.example'],
    ['bare text before a badge', 'ann@shop.example<span class="badge">VIP</span>', 'ann@shop.example'],
    ['among invisible characters', '\u202Eann\u200B@shop\u00AD.example\u200F', 'ann@shop.example'],
    ['cut off, whole in a tooltip', '<span title="ann.lee@shop.example">ann.lee@sh…</span>', 'ann.lee@shop.example'],
    ['only in a link', '<a href="mailto:ann@shop.example?subject=Hi">Write</a>', 'ann@shop.example'],
    [
      'twice the same',
      '<span>ann@shop.example</span><span class="sr-only">ann@shop.example</span>',
      'ann@shop.example',
    ],
    [
      'cut off in the middle, whole in a tooltip of its own',
      '<span title="ann.lee38@shop.example">ann…38@shop.example</span><span class="tip">ann.lee38@shop.example</span>',
      'ann.lee38@shop.example',
    ],
    [
      'cut off at its end and whole beside it',
      '<span>ann.lee@shop.ex…</span> <span>ann.lee@shop.example</span>',
      'ann.lee@shop.example',
    ],
    [
      'cut off in the middle by dots',
      '<i>ann...38@shop.example</i><i>ann.lee38@shop.example</i>',
      'ann.lee38@shop.example',
    ],
    ['with a label that touches it', 'Email:ann@shop.example', 'ann@shop.example'],
    ['in brackets', 'Ann Lee (ann@shop.example)', 'ann@shop.example'],
    ['in quotation marks', '“ann@shop.example”', 'ann@shop.example'],
    ['behind a picture', '📧ann@shop.example', 'ann@shop.example'],
    ['with an apostrophe', "o'brien@shop.example", "o'brien@shop.example"],
    ['with a plus and a hyphen', 'ann+list@sub-domain.shop.example', 'ann+list@sub-domain.shop.example'],
    ['with a domain in another script', 'jürgen@müller.example', 'jürgen@müller.example'],
  ])('finds an address %s', (_, html, email) => {
    expect(readEmail(cell(html))).toMatchObject({ status: 'one', email });
  });

  it.each([
    ['none', 'Ann Lee', 'no_address'],
    ['a dash', '—', 'no_address'],
    ['two addresses', 'ann@shop.example, bo@shop.example', 'several_addresses'],
    ['two addresses in blocks', '<div>ann@shop.example</div><div>bo@shop.example</div>', 'several_addresses'],
    ['a cut address without its whole', 'ann.lee@sh…', 'cut_off'],
    ['one cut in the middle', 'ann…38@shop.example', 'cut_off'],
    ['one cut in the middle beside another', 'ann…38@shop.example bo@shop.example', 'several_addresses'],
    ['a cut domain that looks whole', 'ann.lee@shop.exam…', 'cut_off'],
    ['a masked address', 'a•••@shop.example', 'masked'],
    ['stars', 'a***@shop.example', 'masked'],
    ['an at sign alone', 'meet @ noon', 'no_address'],
    ['another’s address within: a typographic apostrophe', 'o’brien@shop.example', 'no_address'],
    ['another’s address within: a colon', 'a:b@shop.example', 'no_address'],
    ['another’s address within: a backslash', 'back\\slash@shop.example', 'no_address'],
    ['another’s address within: a second at sign', 'c@d@shop.example', 'no_address'],
    ['another’s address within: braces', '{z}@shop.example', 'no_address'],
    ['another’s address within: a quotation mark', 'quote"s@shop.example', 'no_address'],
    ['another’s address within: an underscore in the domain', 'ann@shop.example_two.example', 'no_address'],
    ['another’s address within: too long a name', `${'very.long.'.repeat(7)}ann@shop.example`, 'no_address'],
  ])('says why there is no address: %s', (_, html, status) => {
    expect(readEmail(cell(html)).status).toBe(status);
  });

  it.each(['b', 'i', 'em', 'strong', 'u', 'font', 'span', 'a', 'mark', 'small', 'code'])(
    'never glues an address to the name beside it: <%s>',
    (tag) => {
      const [name, address] = [`<${tag}>Dee Fox</${tag}>`, `<${tag}>dee@corp.example</${tag}>`];
      for (const html of [
        name + address,
        address + name,
        `Dee Fox${address}`,
        `<div>${name}${address}</div>`,
        `<b>${name}</b><i>${address}</i>`,
        `<${tag}>Dee Fox<i>dee@corp.example</i></${tag}>`,
      ])
        expect(readEmail(cell(html)), html).toMatchObject({ status: 'one', email: 'dee@corp.example' });
    },
  );

  it.each([
    '<mark>ann</mark>@shop.example',
    'an<b>n</b>@shop.example',
    '<b>ann</b>@shop.example',
    'ann@<mark>shop</mark>.example',
    'a<mark>nn@shop.example</mark>',
    '<mark>ann@shop.ex</mark>ample',
    '<em>ann@</em><em>shop</em>.example',
  ])('reads an address through the highlight of a search: %s', (html) => {
    expect(readEmail(cell(html))).toMatchObject({ status: 'one', email: 'ann@shop.example' });
  });

  it('does not run anything that a cell holds', () => {
    const reading = readEmail(cell('&lt;img src=x onerror=alert(1)&gt; ann@shop.example'));
    expect(reading).toMatchObject({ status: 'one', email: 'ann@shop.example' });
  });

  it('comes to an end on texts made to be slow', () => {
    const long = 'a'.repeat(100_000);
    expect(parseEmail(`${long}@${long}`).status).toBe('no_address');
    expect(parseEmail('@'.repeat(100_000)).status).toBe('no_address');
    expect(parseEmail(`${'a.'.repeat(50_000)}@shop.example`).status).toBe('no_address');
  });
});

describe('findEmails', () => {
  it('never gives an address that is not in the text as a person sees it', () => {
    const part = fc.stringMatching(/^[a-z0-9.@<>,; …•*+_-]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            part,
            fc.string({ unit: 'binary', maxLength: 8 }),
            fc.constant('ann@shop.example'),
            fc.constant('\u200B'),
            fc.constant('\u202E'),
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const text = stripInvisible(parts.join(''));
          for (const { email } of findEmails(text)) expect(text.toLowerCase()).toContain(email);
        },
      ),
    );
  });

  it('gives the same for a cell that holds an address alone and for one that marks it up', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._+-]{1,20}@[A-Za-z0-9.-]{1,20}$/), (text) => {
        const [alone, marked] = [readEmail(cell(text)), readEmail(cell(`<b>${text}</b><i></i>`))];
        expect(alone.status === 'one' ? alone.email : alone.status).toBe(
          marked.status === 'one' ? marked.email : marked.status,
        );
      }),
    );
  });
});

it('takes an address that was shortened in its middle for no address', () => {
  for (const text of ['gus.b...@gmail.example', 'quinn...0@post.example', 'an..n@shop.example'])
    expect(parseEmail(text).status).toBe('cut_off');
  const cell = document.createElement('td');
  cell.textContent = 'gus.b...@gmail.example';
  expect(readEmail(cell).status).toBe('cut_off');
});
