import { describe, expect, it } from 'vitest';
import { readHtml } from '../../fixtures/open-page.ts';
import { facts, headers, page, table } from '../../fixtures/recipients-page.ts';

describe('a list that nothing on its page calls bounces', () => {
  const quoted = table(
    ['Email', 'Type', 'Reason'],
    facts.map(([email, type, , reason]) => [email, type, reason].map(String)),
  );
  it.each(['/home', '/some/new-page', '/people-tools/12', '/developer/log'])('is none at %s', (path) => {
    expect(readHtml(page('', quoted), path).rows).toEqual([]);
    expect(
      readHtml(
        page(
          '',
          table(
            ['Email', 'Bounce type', 'Reason'],
            facts.map(([email, type, , reason]) => [email, type, reason].map(String)),
          ),
        ),
        path,
      ).rows,
    ).toEqual([]);
  });

  it.each(['/some/report', '/new/campaign-activity', '/x?campaign=12'])(
    'is one where the address speaks of messages: %s',
    (path) => {
      expect(readHtml(page('', table(headers, facts)), path).rows).toHaveLength(2);
    },
  );

  it('is one where the page calls it so', () => {
    expect(readHtml(page('<h2>Bounced recipients</h2>', quoted), '/some/new-page').rows).toHaveLength(2);
    expect(readHtml(page('<h2>Why do recipients bounce?</h2>', quoted), '/some/new-page').rows).toEqual([]);
  });

  it('is none where it counts bounces of many messages', () => {
    const counted = table(
      ['Email', 'Bounces', 'Last bounce type', 'Last bounce reason'],
      facts.map(([email, type, , reason]) => [email, '7', type, reason].map(String)),
    );
    expect(readHtml(page('', counted), '/analytics/repeat-bouncers').rows).toEqual([]);
  });

  it('is none in a section of people who left, with what bounced before', () => {
    const left = table(
      ['Email address', 'Reason', 'Last bounce type'],
      [
        ['ann@shop.example', 'Too many emails', 'Soft'],
        ['bo@shop.example', 'Not relevant', 'Hard'],
      ],
    );
    expect(
      readHtml(page('<nav><a href="#">Bounced 4</a><a href="#" aria-current="page">Unsubscribed 2</a></nav>', left))
        .rows,
    ).toEqual([]);
  });
});

describe('a feed of a message’s events', () => {
  const item = (name: string, event: string, pairs: readonly (readonly [string, string])[] = []) =>
    `<li class="card"><div><a href="#"><b>${name}</b></a></div><div>${name.toLowerCase()}@shop.example</div><div><b>${event}</b></div>${
      pairs.length > 0 ? `<dl>${pairs.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>` : ''
    }<time>Jun 10, 2026 at 8:40 AM</time></li>`;

  it('holds bounces, and neither what was dropped nor what was skipped', () => {
    const { rows } = readHtml(
      page(
        '<h2>Latest activity</h2>',
        `<ul>${item('Ann', 'Opened Email')}${item('Bo', 'Bounced Email', [
          ['Bounce Type', 'Hard'],
          ['Bounce Reason', '550 5.1.1 No such user'],
        ])}
         ${item('Cy', 'Dropped Email', [['Drop Reason', 'Bounced Address']])}${item('Dee', 'Skipped', [['Reason', 'Emails to User Have Hard Bounced']])}
         ${item('Eve', 'Dropped Email', [['Drop Reason', 'Suppressed: hard bounce at provider']])}
         ${item('Fay', 'Bounced Email', [
           ['Bounce Type', 'Soft'],
           ['Bounce Reason', '452 4.2.2 Full'],
         ])}</ul>`,
      ),
    );
    expect(rows.map(({ email, type }) => [email, type])).toEqual([
      ['bo@shop.example', 'hard'],
      ['fay@shop.example', 'soft'],
    ]);
  });

  it('holds no dropped e-mails in a table of events either', () => {
    const { rows } = readHtml(
      page(
        '',
        table(
          ['Email', 'Event', 'Reason'],
          [
            ['ann@shop.example', 'Bounced Email', '550 5.1.1 No such user'],
            ['bo@shop.example', 'Dropped Email', 'Bounced Address'],
            ['cy@shop.example', 'E-Mail verworfen', '550 5.1.1 Bounced before'],
          ],
        ),
      ),
    );
    expect(rows.map(({ email }) => email)).toEqual(['ann@shop.example']);
  });
});

describe('a cell of a list of everybody that holds type, category and reply on two lines', () => {
  it.each([
    ['Hard · Ungültige Adresse', 'hard', 'invalid_address'],
    ['Hard bounce – Ungültige Adresse', 'hard', 'invalid_address'],
    ['Soft', 'soft', null],
  ])('is taken apart: %s', (first, type, category) => {
    const row = (name: string, status: string, detail: string) =>
      `<div class="r"><div><div>${name}</div><div>${name.toLowerCase()}@shop.example</div></div><div>${status}</div><div>${detail}</div><div>3. Juni 2026, 10:02</div></div>`;
    const { rows } = readHtml(
      `<html lang="de"><body>${page(
        '',
        `<div><div class="r h"><div>Empfänger</div><div>Status</div><div>Einzelheiten</div><div>Zeit</div></div>
         ${row('Ann', 'Zugestellt', '<div>–</div>').repeat(1)}${row('Bo', 'Zugestellt', '<div>–</div>')}${row('Eva', 'Wartend', '<div>–</div>')}
         ${row('Cy', 'Gebounct', `<div>${first}</div><div>550 5.1.1 Benutzer unbekannt</div>`)}
         ${row('Dee', 'Übersprungen', '<div>Smart Sending</div>')}</div>`,
      )}</body></html>`,
    );
    expect(rows.map((each) => [each.email, each.type, each.category, each.reason])).toEqual([
      ['cy@shop.example', type, category, '550 5.1.1 Benutzer unbekannt'],
    ]);
  });
});
