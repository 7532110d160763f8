import type { ReplyCommand } from '../../../shared/contracts/commands.ts';
import type { Regime } from '../../../shared/contracts/vocabulary.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { decided, type Scene } from './play.ts';

const accepting = {
  outcome: 'accepted',
  explanation: 'İsteğiniz yerine getirildi.\nAyrıntılar aşağıdadır.',
  containsPersonalData: false,
} as const satisfies ReplyCommand;

const reasons = 'Saklama süresi dolmamıştır.';

/** A whole reply that grants what the samples ask. */
export const granted = (regime: Regime): ReplyCommand =>
  regime === 'kvkk'
    ? {
        ...accepting,
        perRight: [
          { right: 'a', outcome: 'accepted' },
          { right: 'ç', outcome: 'accepted' },
        ],
      }
    : accepting;

type Answer = readonly [id: string, title: string, command: ReplyCommand];

const forwarding: Answer = [
  'reply-forwarded',
  'Yetkili kuruma gönderildi',
  {
    ...accepting,
    outcome: 'forwarded',
    explanation: 'Yol, Karayolları Genel Müdürlüğünün sorumluluğundadır.',
    forwardedTo: 'Karayolları Genel Müdürlüğü',
  },
];

const others: Readonly<Record<Regime, readonly Answer[]>> = {
  kvkk: [
    [
      'reply-partly',
      'Cevap: kısmen kabul',
      {
        ...accepting,
        outcome: 'partlyAccepted',
        perRight: [
          { right: 'a', outcome: 'accepted' },
          { right: 'ç', outcome: 'refused', ground: 'rightsOfOthers', reasons },
        ],
      },
    ],
  ],
  petition: [
    forwarding,
    [
      'reply-notExamined',
      'Cevap: incelenemez',
      { ...accepting, outcome: 'notExamined', explanation: 'Konu mahkeme önündedir.', ground: 'beforeCourt' },
    ],
  ],
  information: [
    forwarding,
    [
      'reply-refused',
      'Cevap: ret',
      { ...accepting, outcome: 'refused', explanation: 'İstek reddedildi.', ground: 'tradeSecret', reasons },
    ],
  ],
};

/** Every turn that an answer can take under the law. */
export const answers = (regime: Regime): readonly Answer[] => [
  ['reply', 'Cevap: kabul', granted(regime)],
  ...others[regime],
];

export const replied = (scene: Scene, command: ReplyCommand) =>
  decided(scene, (request, moment) => reply(request, command, moment));
