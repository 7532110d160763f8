import { describe, expect, test } from 'vitest';
import { returned } from '../../../shared/domain/letter.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { cameBackMessage } from '../../../shared/letters/came-back-letter.ts';
import { htmlOf } from '../../../shared/letters/html.ts';
import { textOf } from '../../../shared/letters/text.ts';
import { standing } from '../domain/samples.ts';
import { cameBackAbout } from './every-staff-message.ts';
import { office, personal, sender, siteUrl } from './samples.ts';

const messageFor = (request: Request, letter: (typeof returned)[number]) =>
  cameBackMessage({ ...office, request }, letter);
const textFor = (...about: Parameters<typeof messageFor>) => {
  const message = messageFor(...about);
  if (!message) throw new Error('There is something to tell');
  return textOf(message);
};

describe('the word that a letter came back', () => {
  test.each(returned)(
    'about a letter %s names it, the request and the day, and nothing of the person',
    (letter) => {
      const request = cameBackAbout[letter];
      const message = messageFor(request, letter);
      if (!message) throw new Error('There is something to tell');
      expect(message.subject).toMatch(/^E-posta ulaşmadı: [a-zçğıöşü ]+ – K7RTA-3MHL4$/);
      for (const part of [textOf(message), htmlOf(message, sender)]) {
        expect(part).toContain('27 Mayıs 2026 Çarşamba');
        expect(part).toContain(`${siteUrl}/gorevli/basvuru/K7RTA-3MHL4`);
        for (const typed of Object.values(personal)) expect(part).not.toContain(typed);
      }
    },
  );

  test('tells a mailbox that is not there from one that took nothing', () => {
    expect(textFor(standing.undelivered, 'reply')).toContain('adres yok');
    const full = { ...standing.undelivered, failure: 'Transient/MailboxFull' } as Request;
    expect(textFor(full, 'reply')).toContain('bütün denemelerde geri çevirdi');
  });

  test('says of a fee notice that nothing stood still, and what to do', () => {
    const text = textFor(standing.received, 'feeNotified');
    expect(text).toContain('Cevap için son gün');
    expect(text).toContain('ödeme süresi başlamadı');
    expect(text).toContain('ücreti yeniden bildirin');
    expect(textFor(standing.missingInfo, 'infoAsked')).toContain('Cevap süresi bu arada işlemeye devam eder');
  });

  test('says of a reply that waits, or was posted, that she does not know of it', () => {
    expect(textFor(standing.answeredByPost, 'ready')).toContain('telefonla bildirin');
    expect(textFor(standing.answeredByPost, 'posted')).toContain('Cevap postada');
    expect(messageFor(standing.postedAfterBounce, 'ready')).toBeUndefined();
    expect(messageFor(standing.deliveredByPost, 'posted')).toBeUndefined();
  });

  test('is not sent when the reply went another way, or the request has ended', () => {
    for (const request of [
      standing.postedAfterBounce,
      standing.handedOverAfterBounce,
      standing.answeredByEmail,
    ])
      expect(messageFor(request, 'reply')).toBeUndefined();
    for (const request of [standing.withdrawn, standing.deemedWithdrawn, standing.answeredByPost])
      expect(messageFor(request, 'extended')).toBeUndefined();
  });
});
