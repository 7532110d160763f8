import type { Authority } from '../../../shared/authorities/authority.ts';
import type { Regime } from '../../../shared/contracts/vocabulary.ts';
import { issueChallenge } from '../../../shared/domain/challenge.ts';
import { askForMore } from '../../../shared/domain/decide/ask.ts';
import { contactFailed, nudge } from '../../../shared/domain/decide/citizen.ts';
import { codeLetter } from '../../../shared/domain/decide/code-letter.ts';
import { extend } from '../../../shared/domain/decide/extend.ts';
import { feeNoticeFailed, feeNoticeKey, lapse, notifyFee } from '../../../shared/domain/decide/fee.ts';
import { replyBounced } from '../../../shared/domain/decide/mail-report.ts';
import { announceNotice } from '../../../shared/domain/decide/notice.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import { dispatch } from '../../../shared/domain/decide/paper.ts';
import { reportProgress } from '../../../shared/domain/decide/progress.ts';
import { remindAssignee } from '../../../shared/domain/decide/remind-assignee.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import { dayOf } from '../../../shared/domain/time/days.ts';
import { ownActSamples } from './own-act-samples.ts';
import { applied, confirmed, decided, known, nonce, type Scene } from './play.ts';
import { answers, granted, replied } from './replies.ts';
import { from, type Make } from './sample-from.ts';
import type { Sample } from './samples.ts';

const asked = (scene: Scene) =>
  decided(scene, (r, m) => askForMore(r, { ask: 'Olay yerini ve tarihini yazar mısınız?' }, m));
const charged = (scene: Scene) =>
  decided(scene, (r, m) => notifyFee(r, { feeKurus: 12_500, explanation: '250 sayfa kopya.' }, m));
const failed = 'Permanent/General';

const followCode = (scene: Scene): Sample => {
  const challenge = issueChallenge('follow', nonce, scene.at, dayOf(scene.at));
  if (!challenge) throw new Error('A first code is always given');
  const letter = codeLetter(challenge);
  return { id: `${scene.request.regime}-code-follow`, title: 'Kod: izleme', letter, scene };
};

const renewed = (authority: Authority, purposes: readonly string[]): Authority => ({
  ...authority,
  notice: {
    ...authority.notice,
    version: `${authority.notice.version}-yeni`,
    purposes: [...authority.notice.purposes, ...purposes],
  },
});
function announced(authority: Authority, regime: Regime, after: Authority, title: string, id: string) {
  const scene = decided(confirmed(applied(authority, regime)), (r, m) => announceNotice(r, after, m));
  return { ...from('noticeAnnounced', title, scene, id), authority: after };
}

/** One row for each kind, so that a new one does not compile without its samples. */
const kinds: Readonly<Record<Letter['kind'], Make>> = {
  code: (a, r) => [from('code', 'Kod: onay', applied(a, r)), followCode(confirmed(applied(a, r)))],
  nudge: (a, r) => [from('nudge', 'Onay hatırlatması', decided(applied(a, r), nudge, 24))],
  receipt: (a, r) => [from('receipt', 'Alındı belgesi', confirmed(applied(a, r)))],
  infoAsked: (a, r) => [from('infoAsked', 'Ek bilgi isteği', asked(confirmed(applied(a, r))))],
  progressed: (a, r) =>
    r === 'petition'
      ? [
          from(
            'progressed',
            'Ara cevap',
            decided(confirmed(applied(a, r)), (request, m) =>
              reportProgress(request, { text: 'Onarım ihaleye çıktı.' }, m),
            ),
          ),
        ]
      : [],
  extended: (a, r) =>
    r === 'information'
      ? [
          from(
            'extended',
            'Süre uzatma',
            decided(confirmed(applied(a, r)), (request, m) =>
              extend(request, { ground: 'otherUnit', reasons: 'Belge arşiv biriminden isteniyor.' }, m),
            ),
          ),
        ]
      : [],
  feeNotified: (a, r) =>
    r === 'information' ? [from('feeNotified', 'Ücret bildirimi', charged(confirmed(applied(a, r))))] : [],
  lapsed: (a, r) =>
    r === 'information'
      ? [
          from(
            'lapsed',
            'Ödenmedi, vazgeçmiş sayıldı',
            decided(charged(confirmed(applied(a, r))), lapse, 24 * 40),
          ),
        ]
      : [],
  noticeAnnounced: (a, r) => [
    announced(a, r, renewed(a, []), 'Yenilenen aydınlatma metni', 'notice'),
    announced(a, r, renewed(a, ['survey']), 'Yenilenen aydınlatma metni, yeni amaç', 'notice-purpose'),
  ],
  reply: (a, r) =>
    answers(r).map(([id, title, command]) =>
      from('reply', title, replied(known(applied(a, r)), command), id),
    ),
  ready: (a, r) => [
    from('ready', 'Cevap hazır', replied(confirmed(applied(a, r, { replyBy: 'inPerson' })), granted(r))),
  ],
  posted: (a, r) => [
    from(
      'posted',
      'Cevap postada',
      decided(replied(confirmed(applied(a, r, { replyBy: 'post' })), granted(r)), (request, m) =>
        dispatch(request, { registeredMailNumber: 'RR123456785TR', dispatchedOn: dayOf(m.at) }, m),
      ),
    ),
  ],
  assigneeReminded: (a, r) => [
    from(
      'assigneeReminded',
      'Görevliye: başvuru sizi bekliyor',
      decided(
        decided(confirmed(applied(a, r)), (request, m) => assign(request, { assignee: 'ali.veli' }, m)),
        remindAssignee,
      ),
    ),
  ],
  ...ownActSamples,
  cameBack: (a, r) => [
    from(
      'cameBack',
      'Birime: cevap geri geldi',
      decided(replied(known(applied(a, r)), granted(r)), (request, m) => replyBounced(request, m, failed)),
      'cameBack-reply',
    ),
    from(
      'cameBack',
      'Birime: bildirim geri geldi',
      decided(asked(confirmed(applied(a, r))), (request, m) =>
        contactFailed(request, m, failed, 'infoAsked'),
      ),
      'cameBack-infoAsked',
    ),
    ...(r === 'information'
      ? [
          from(
            'cameBack',
            'Birime: ücret bildirimi geri geldi',
            decided(charged(confirmed(applied(a, r))), (request, m) =>
              feeNoticeFailed(request, m, failed, feeNoticeKey(request)),
            ),
            'cameBack-feeNotified',
          ),
        ]
      : []),
  ],
};

/** Each kind under each law of the institution that knows it. */
export const citizenSamples = (authority: Authority): readonly Sample[] =>
  authority.regimes.flatMap((regime) => Object.values(kinds).flatMap((make) => make(authority, regime)));
