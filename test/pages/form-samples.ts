/** The steps of each form, their check, and what they look like for whoever is signed in. */
import {
  checkPage,
  type FormName,
  formNames,
  regimeOfForm,
  type Site,
  stepPage,
  stepsOf,
  type Values,
  withoutIdentity,
} from '../../functions/pages/index.ts';
import { resumePage } from '../../functions/pages/resume-page.tsx';
import { saveCodePage, savedPage, saveMailboxPage } from '../../functions/pages/save-page.tsx';
import { judge, mistakesIn } from '../../functions/submit/answers.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import { errorOf } from '../../shared/http/input.ts';
import { formatDay } from '../../shared/words/dates.ts';

export const noticeHash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
export const idempotencyKey = '7a1d5b1e-6f0b-4b39-9f53-2a7d4e1c9b60';

/** A KVKK application with a mistake in almost every step. */
export const wrongValues: Values = {
  name: 'Gülşah Iraz',
  surname: 'Çığırtkanoğlu',
  nationalId: '10000000145',
  nationality: 'Azerbaycan',
  birthDay: '31',
  birthMonth: '2',
  birthYear: '1985',
  phone: '0532 123 45 67',
  subject: '',
  details: 'Abonelik kayıtlarımda eski adresim duruyor.',
  replyBy: 'email',
  relation: 'customer',
  representation: 'principal',
  representedName: 'Defne Çığırtkanoğlu',
  rights: ['b', 'ç', 'ğ', 'x'],
};

export const petitionValues: Values = {
  name: 'Gülşah Iraz',
  surname: 'Çığırtkanoğlu',
  serviceAddress: 'Zümrüt Mah. Ğazi İlkokulu Sok. No: 12/3\nKocasinan / Kayseri',
  replyBy: 'post',
  petitionType: 'complaint',
  category: 'park',
  subject: 'Oyun alanındaki kırık salıncak',
  details: '',
  neighbourhood: 'Zümrüt',
  location: 'Okulun arka kapısının karşısı',
  coordinates: '38.7312, 35.4787',
};

type Shown = {
  readonly values?: Values;
  readonly applicant?: Applicant;
  readonly formToken?: string;
  readonly begun?: boolean;
  readonly changing?: boolean;
  readonly banner?: string;
  /** Whether the page says what is wrong with the values. */
  readonly judged?: true;
};

const judgingOf = (site: Site, form: FormName, { applicant }: Shown) => ({
  regime: regimeOfForm[form],
  applicant,
  sentences: sentencesIn(site.language),
});
const stepsFor = (site: Site, form: FormName, { applicant }: Shown) =>
  applicant ? withoutIdentity(stepsOf(form, site, applicant)) : stepsOf(form, site);

/** A page of a form by its name, the first where none is given. */
export function stepSample(site: Site, form: FormName, name?: string, shown: Shown = {}): string {
  const { values = {}, judged, ...more } = shown;
  const steps = stepsFor(site, form, shown);
  const step = name === undefined ? steps[0] : steps.find((each) => each.name === name);
  if (!step) throw new Error(`${form} has no step ${name}`);
  const errors = judged ? mistakesIn([step], values, judgingOf(site, form, shown)) : [];
  return stepPage({ ...more, site, form, steps, step, values, errors, idempotencyKey });
}

export function checkSample(site: Site, form: FormName, shown: Shown = {}): string {
  const { values = {}, judged, ...more } = shown;
  const steps = stepsFor(site, form, shown);
  const answer = judge(values, judgingOf(site, form, shown));
  const errors = judged && !answer.ok ? (answer.failure.errors ?? []) : [];
  return checkPage({ ...more, files: [], site, form, steps, values, errors, idempotencyKey, noticeHash });
}

/** Every step of every form, empty; and the pages that look different once something was typed. */
export function formPagesOf(site: Site): Readonly<Record<string, string>> {
  const empty = formNames.flatMap((form) =>
    stepsOf(form, site).map(({ name }) => [`form-${form}-${name}`, stepSample(site, form, name)] as const),
  );
  const wrong = (field: string, key: string) => errorOf(field, key, sentencesIn(site.language));
  const mistaken = stepsOf('kvkk', site).map(
    ({ name }) =>
      [
        `form-kvkk-${name}-errors`,
        stepSample(site, 'kvkk', name, { values: wrongValues, judged: true, changing: true }),
      ] as const,
  );
  return {
    ...Object.fromEntries([...empty, ...mistaken]),
    'form-dilekce-begun': stepSample(site, 'dilekce', undefined, { values: petitionValues, begun: true }),
    'check-dilekce': checkSample(site, 'dilekce', { values: petitionValues }),
    'check-kvkk-errors': checkSample(site, 'kvkk', {
      values: wrongValues,
      judged: true,
      banner: sentencesIn(site.language)['notice.outdated'] ?? '',
    }),
    'check-bilgi-edinme-empty': checkSample(site, 'bilgi-edinme'),
    'save-mailbox': saveMailboxPage({
      site,
      form: 'kvkk',
      email: 'gulsah',
      errors: [wrong('email', 'email.invalid')],
    }),
    'save-code': saveCodePage({
      site,
      form: 'kvkk',
      email: 'gulsah@ornek.example',
      errors: [wrong('code', 'code.invalid')],
    }),
    saved: savedPage({
      site,
      form: 'kvkk',
      sentTo: 'gu•••@ornek.example',
      until: formatDay('2026-12-23', site.language),
    }),
    resume: resumePage({ site }),
    'resume-errors': resumePage({
      site,
      email: 'gulsah',
      errors: [wrong('email', 'email.invalid'), wrong('returnCode', 'returnCode.invalid')],
    }),
  };
}
