import { expect, it } from 'vitest';
import { parseEngagement } from './engagement.ts';

it('knows sections and events of people who opened or clicked in every language', () => {
  const opened = ['Opened', 'Opened (1,204)', 'Geöffnet', 'Ouvert', 'Abiertos', 'Aperti', 'Abertos', 'Geopend'];
  const openedToo = ['Öppnade', 'Otwarte', '열림', 'Opened Email', 'E-mail ouvert', 'Correo electrónico abierto'];
  const events = ['Geöffnete E-Mail', 'Email aperta', '열린 이메일', 'Öppnat e-postmeddelande', 'Otwarty e-mail'];
  for (const label of [...opened, ...openedToo, ...events]) expect(parseEngagement(label), label).toBe('opened');
  const clicked = ['Clicked 12', 'Geklickt', 'Cliqué', 'Con clic', 'Cliccati', 'Clicados', 'Geklikt', 'Klickade'];
  const clickedToo = [
    'Kliknięte',
    '클릭됨',
    'Clic en el correo electrónico',
    'Klickat e-postmeddelande',
    '클릭한 이메일',
  ];
  for (const label of [...clicked, ...clickedToo]) expect(parseEngagement(label), label).toBe('clicked');
});

it('takes no negation, rate, button or other activity for one', () => {
  for (const label of ['Not opened', 'Unopened', 'Open rate', 'Opened 12%', 'Open', 'Nicht geöffnet', 'Non ouvert'])
    expect(parseEngagement(label), label).toBeNull();
  for (const label of ['Bounced', 'Delivered', 'Marked as spam', 'Unsubscribed', 'ann@opened.example', ''])
    expect(parseEngagement(label), label).toBeNull();
});
