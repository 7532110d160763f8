import type { Authority } from '../../../shared/authorities/authority.ts';
import type { Language } from '../../../shared/contracts/vocabulary.ts';
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
  /** For the renewed notice: the institution as it is afterwards. */
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

/** Officers read Turkish. */
export const isForStaff = ({ letter }: Pick<Sample, 'letter'>): boolean =>
  'authority' in letter || letter.kind === 'cameBack' || letter.kind === 'assigneeReminded';

/** Every letter that the institution can send, in the order in which a request meets them. */
export function samplesOf(authority: Authority): readonly SampleGroup[] {
  const applicant = citizenSamples(authority);
  const members = authority.signIn.includes('member') ? memberSamples : () => [];
  const others = authority.languages.filter((language): language is Translated => language !== 'tr');
  return [
    { title: 'Başvurana', samples: applicant },
    { title: 'Üyeye', samples: members('tr') },
    ...others.flatMap((language) => [
      {
        title: `Başvurana, ${names[language]}`,
        samples: applicant.filter((each) => !isForStaff(each)).map((each) => inLanguage(each, language)),
      },
      {
        title: `Üyeye, ${names[language]}`,
        samples: members(language).map((each) => named(each, language)),
      },
    ]),
    { title: 'Kurumun içine', samples: staffSamples(authority) },
  ];
}
