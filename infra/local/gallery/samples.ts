import type { Authority } from '../../../shared/authorities/authority.ts';
import { type Language, languages } from '../../../shared/contracts/vocabulary.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import type { MemberLetter } from '../../../shared/domain/member-letter.ts';
import type { StaffLetter } from '../../../shared/domain/staff-letter.ts';
import { citizenSamples } from './citizen-samples.ts';
import { memberSamples } from './member-samples.ts';
import type { Scene } from './play.ts';
import { staffSamples } from './staff-samples.ts';

/** One letter with made-up content. `scene` is there when it is about a request. */
export type Sample = {
  /** In the page's address: letters, digits, `-`. */
  readonly id: string;
  readonly title: string;
  readonly letter: Letter | StaffLetter | MemberLetter;
  readonly scene?: Scene;
  /** What whoever gets it reads; Turkish when absent. */
  readonly language?: Language;
  /** The institution as the letter finds it, where it is not as its file says. */
  readonly authority?: Authority;
};

export type SampleGroup = { readonly title: string; readonly samples: readonly Sample[] };

const names: Readonly<Record<Exclude<Language, 'tr'>, string>> = { en: 'İngilizce' };
type Translated = keyof typeof names;

const named = (sample: Sample, language: Translated): Sample => ({
  ...sample,
  id: `${sample.id}-${language}`,
  title: `${sample.title}, ${names[language]}`,
  language,
});

/** The same letter to an applicant who reads another language. */
const inLanguage = (sample: Sample, language: Translated): Sample =>
  named(
    sample.scene
      ? { ...sample, scene: { ...sample.scene, request: { ...sample.scene.request, language } } }
      : sample,
    language,
  );

/** The same letter in an institution whose own people all read the language. */
const inOffice = (sample: Sample, authority: Authority, language: Language): Sample => ({
  ...(language === 'tr' ? sample : named(sample, language)),
  authority: {
    ...authority,
    officeLanguage: language,
    departments: authority.departments.map((unit) => ({ ...unit, language })),
  },
});

export const isForStaff = ({ letter }: Pick<Sample, 'letter'>): boolean =>
  'authority' in letter || letter.kind === 'cameBack' || letter.kind === 'assigneeReminded';

/** Every letter that the institution can send, in the order in which a request meets them. */
export function samplesOf(authority: Authority): readonly SampleGroup[] {
  const aboutRequests = citizenSamples(authority);
  const applicant = aboutRequests.filter((each) => !isForStaff(each));
  const staff = [...aboutRequests.filter(isForStaff), ...staffSamples(authority)];
  const members = authority.signIn.includes('member') ? memberSamples : () => [];
  const others = authority.languages.filter((language): language is Translated => language !== 'tr');
  return [
    { title: 'Başvurana', samples: applicant },
    { title: 'Üyeye', samples: members('tr') },
    ...others.flatMap((language) => [
      {
        title: `Başvurana, ${names[language]}`,
        samples: applicant.map((each) => inLanguage(each, language)),
      },
      {
        title: `Üyeye, ${names[language]}`,
        samples: members(language).map((each) => named(each, language)),
      },
    ]),
    ...languages.map((language) => ({
      title: language === 'tr' ? 'Kurumun içine' : `Kurumun içine, ${names[language]}`,
      samples: staff.map((each) => inOffice(each, authority, language)),
    })),
  ];
}
