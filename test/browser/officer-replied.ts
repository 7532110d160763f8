/** What is recorded of a reply that was given: its way to the applicant, and what came of it. */
import type { ActTried } from './officer-act.ts';
import { typedDay } from './officer-keys.ts';

export const dispatch: ActTried = {
  slug: 'posta',
  wrongly: (keys) => keys.fill('registeredMailNumber', 'RR 123 456'),
  mistaken: ['registeredMailNumber'],
  kept: { registeredMailNumber: 'RR 123 456' },
  rightly: (keys) => keys.fill('registeredMailNumber', 'RR 123 456 785 TR'),
  done: 'Postaya veriliş kaydedildi.',
};

export const comesBack: ActTried = {
  slug: 'iade',
  wrongly: (keys) => keys.fill('returnedOn', typedDay(1)),
  mistaken: ['returnedOn'],
  kept: { returnedOn: typedDay(1) },
  rightly: (keys) => keys.fill('returnedOn', typedDay()),
  done: 'İade kaydedildi.',
};

export const delivery = (method: 'registeredPost' | 'handedOver'): ActTried => ({
  slug: 'teslim',
  wrongly: (keys) => keys.fill('deliveredOn', typedDay()),
  mistaken: ['method'],
  kept: { deliveredOn: typedDay() },
  rightly: (keys) => keys.mark('method', method),
  done: 'Teslim kaydedildi.',
});

export const objection: ActTried = {
  slug: 'itiraz',
  wrongly: (keys) => keys.fill('fileNumber', '2026/1453'),
  mistaken: ['forum', 'on'],
  rightly: async (keys) => {
    await keys.mark('forum', 'court');
    await keys.fill('on', typedDay());
    await keys.fill('fileNumber', '2026/1453');
  },
  done: 'Şikâyet, itiraz ya da dava kaydedildi.',
};

export const thirdParty: ActTried = {
  slug: 'ucuncu-kisi',
  wrongly: (keys) => keys.fill('evidence', 'KEP iletisi'),
  mistaken: ['id'],
  kept: { evidence: 'KEP iletisi' },
  rightly: (keys) => keys.mark('id', '1'),
  done: 'Üçüncü kişiye bildirim kaydedildi.',
};
