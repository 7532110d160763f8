/** Pages of whoever is signed in as a citizen, and the ways in. */
import { type Site, statusPage, submittedPage } from '../../functions/pages/index.ts';
import { keptPage } from '../../functions/pages/kept-page.tsx';
import { minePage } from '../../functions/pages/mine-page.tsx';
import { signInPage } from '../../functions/pages/sign-in-page.tsx';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import { checkSample, petitionValues, stepSample } from './form-samples.ts';

const state: Applicant = {
  level: 'edevlet',
  name: 'GÜLŞAH IRAZ',
  surname: 'ÇIĞIRTKANOĞLU',
  nationalId: '10000000146',
};
const member: Applicant = {
  level: 'member',
  name: 'Şöhret-Ümmügülsüm Menekşe',
  surname: 'Çığırtkanoğlu Kızılırmaklı',
  nationality: 'Bosna-Hersek',
  passportNumber: 'A0123456',
  account: 'uye-1',
  email: 'g@ornek.example',
};
const formToken = 'f'.repeat(43);
const row = {
  reference: 'K7RTA-3MHL4',
  regime: 'kvkk',
  status: 'inReview',
  assurance: 'edevlet',
  receivedAt: '2026-04-27T08:41:12.000Z',
  dueOn: '2026-05-27',
} as const;
const rows = [
  row,
  {
    ...row,
    reference: 'K7RTA-3MHL5',
    regime: 'petition',
    petitionType: 'complaint',
    assurance: 'unconfirmed',
  },
  { ...row, reference: 'K7RTA-3MHL6', regime: 'information', status: 'delivered', assurance: 'member' },
] as const;

export function citizenPagesOf(
  site: Site,
  { receipt, status }: { receipt: Receipt; status: StatusView },
): Readonly<Record<string, string>> {
  const demanding = {
    ...site.authority,
    identification: { kvkk: { toApply: 'edevlet', toBeAnswered: 'edevlet' } },
  } as const;
  const differing = { name: 'Gülşah', nationality: 'Türkiye', details: 'Yarım kalan cümle' };
  return {
    'form-signed-in': stepSample(site, 'kvkk', undefined, { applicant: state, formToken }),
    'form-signed-in-differences': stepSample(site, 'kvkk', undefined, {
      applicant: state,
      formToken,
      values: differing,
    }),
    'form-member': stepSample(site, 'dilekce', undefined, { applicant: member, formToken }),
    'form-member-reach': stepSample(site, 'dilekce', 'iletisim', {
      applicant: member,
      formToken,
      values: { email: 'g@ornek.example' },
    }),
    'form-demanding': stepSample({ ...site, authority: demanding }, 'kvkk'),
    'check-signed-in': checkSample(site, 'dilekce', {
      applicant: state,
      formToken,
      values: { ...petitionValues, ...differing },
    }),
    kept: keptPage({ site, onward: `${site.base}/edevlet/giris?donus=kvkk` }),
    'submitted-signed-in': submittedPage({
      site,
      receipt: { ...receipt, assurance: 'edevlet', confirmation: 'notNeeded' },
      applicant: state,
    }),
    'sign-in': signInPage({ site }),
    'sign-in-ended': signInPage({ site, ended: true }),
    'signed-out': signInPage({ site, left: true }),
    mine: minePage({ site, applicant: state, formToken, rows, before: '2026-04-01T00:00:00.000Z' }),
    'mine-member': minePage({ site, applicant: member, formToken, rows: [] }),
    'status-signed-in': statusPage({ site, status, formToken }),
  };
}
