/** Pages on which an applicant does something about her request, and what she sees of it once she is signed in. */
import { lettersPage } from '../../functions/pages/letters-page.tsx';
import { morePage } from '../../functions/pages/more-page.tsx';
import { objectionPage } from '../../functions/pages/objection-page.tsx';
import type { Own } from '../../functions/pages/own-request.tsx';
import { ratingPage } from '../../functions/pages/rating-page.tsx';
import { newContactCodePage, requestContactPage } from '../../functions/pages/request-contact-page.tsx';
import type { Site } from '../../functions/pages/site.ts';
import { statusPage } from '../../functions/pages/status-page.tsx';
import { withdrawPage } from '../../functions/pages/withdraw-page.tsx';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import { errorOf } from '../../shared/http/input.ts';
import { letterViewsOf } from '../../shared/views/status.ts';

const named = { reference: 'K7RTA-3MHL4', ticket: '1777305672000-code-0' };
const letters = [
  { key: 'receipt', kind: 'receipt', state: 'delivered', attempts: 1, sentAt: '2026-04-27T09:00:00.000Z' },
  {
    key: 'infoAsked-4',
    kind: 'infoAsked',
    state: 'bounced',
    attempts: 1,
    sentAt: '2026-05-04T09:00:00.000Z',
  },
  { key: 'contactMoved-6', kind: 'contactMoved', state: 'pending', attempts: 0 },
  { key: 'cameBack-5', kind: 'cameBack', state: 'sent', attempts: 1 },
] as const;

const own: Own['words'] = {
  subject: 'Abonelik kayıtlarımdaki adresimin düzeltilmesi',
  details: 'Abonelik kayıtlarımda eski adresim duruyor.\nDüzeltilmesini istiyorum.',
  added: [{ at: '2026-04-30T08:00:00.000Z', text: 'Sicil numaram 38-1147.' }],
  told: [{ at: '2026-04-29T08:00:00.000Z', text: 'Sicil numaranız nedir?' }],
  addresses: { email: 'gu•••@ornek.example', sms: '0532 ••• •• 67' },
  reply: {
    at: '2026-05-20T08:00:00.000Z',
    outcome: 'partlyAccepted',
    explanation: 'Adresiniz düzeltildi.\nEski kayıtlar saklanacak.',
    reasons: 'Saklama süresi dolmadı.',
    perRight: [
      { right: 'd', text: 'd', outcome: 'accepted' },
      { right: 'e', text: 'e', outcome: 'refused', ground: 'm.7', reasons: 'Süre dolmadı.' },
    ],
    way: 'email',
    document: { number: 'E-38/1147', date: '2026-05-20', sha256: 'ab'.repeat(32) },
  },
};

export function actPagesOf(site: Site, status: StatusView): Readonly<Record<string, string>> {
  const { language } = site;
  const error = (field: string, key: string) => errorOf(field, key, sentencesIn(language));
  const shown = letterViewsOf({}, letters, language);
  const contact = { replyBy: 'post', contactBy: 'sms', newContactAwaitsCode: true } as const;
  return {
    'more-errors': morePage({
      site,
      named,
      text: 'Sicil numaram <38>',
      errors: [error('text', 'text.tooLong')],
    }),
    withdraw: withdrawPage({ site, named, errors: [] }),
    objection: objectionPage({ site, named, errors: [], forums: ['board', 'court'], values: {} }),
    'objection-errors': objectionPage({
      site,
      named,
      errors: [error('forum', 'forum.missing'), error('on', 'on.future')],
      forums: ['reviewBoard'],
      values: { on: '1 1 2031', fileNumber: '2026/1453' },
    }),
    'request-contact': requestContactPage({ site, named, errors: [], status: contact, values: {} }),
    'request-contact-errors': requestContactPage({
      site,
      named,
      errors: [error('replyBy', 'replyBy.needsEmail'), error('email', 'email.invalid')],
      status: contact,
      values: { replyBy: 'email', email: 'gulsah' },
    }),
    'new-contact-code': newContactCodePage({ site, named, errors: [] }),
    'new-contact-code-errors': newContactCodePage({ site, named, errors: [error('code', 'code.invalid')] }),
    rating: ratingPage({ site, named, errors: [], values: {} }),
    'rating-errors': ratingPage({
      site,
      named,
      errors: [error('score', 'score.missing')],
      values: { comment: '10 / 10 <3' },
    }),
    letters: lettersPage({ site, named, letters: shown }),
    'letters-none': lettersPage({ site, named, letters: [] }),
    'status-own': statusPage({
      site,
      status,
      formToken: 'f'.repeat(43),
      own: { words: own, letters: shown },
    }),
    'status-named': statusPage({
      site,
      status: { ...status, acts: [], ticket: '' },
      formToken: 'f'.repeat(43),
      own: { letters: [] },
    }),
  };
}
