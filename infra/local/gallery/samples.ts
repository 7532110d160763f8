import type { Authority } from '../../../shared/authorities/authority.ts';
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
  /** For the renewed notice: the institution as it is afterwards. */
  readonly authority?: Authority;
};

export type SampleGroup = { readonly title: string; readonly samples: readonly Sample[] };

/** Every letter that the institution can send, in the order in which a request meets them. */
export const samplesOf = (authority: Authority): readonly SampleGroup[] => [
  { title: 'Başvurana', samples: citizenSamples(authority) },
  { title: 'Üyeye', samples: authority.signIn.includes('member') ? memberSamples() : [] },
  { title: 'Kurumun içine', samples: staffSamples(authority) },
];
