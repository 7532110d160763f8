import type { Authority } from '../authorities/authority.ts';
import type { Standing } from '../contracts/staff-views.ts';
import type { StatusView } from '../contracts/views.ts';
import type { Action, Instant } from '../contracts/vocabulary.ts';
import { basicsById } from '../domain/law/basics.ts';
import { newPurposes } from '../domain/notice.ts';
import { isOpen, needsOfficer, owesReply, owesThirdParties, type Request } from '../domain/request.ts';
import { dayOf, daysBetween } from '../domain/time/days.ts';
import { isDeemedRefused } from '../domain/windows.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { formatKurus } from '../words/money.ts';
import { termInWords } from '../words/term.ts';
import { statusTexts } from '../words/tr/labels.ts';
import { arrivalInWords, deadlineSumOf } from './deadline-sum.ts';
import { missingInWords } from './missing.ts';
import { windowViewsOf } from './windows.ts';

/** What happened, as the applicant reads it; undefined = concerns only staff. */
const historyTexts: Readonly<Record<Action, string | undefined>> = {
  submitted: 'Başvurunuz alındı; süre işlemeye başladı.',
  contactConfirmed: 'E-posta adresinizi ya da telefon numaranızı onayladınız; alındı belgeniz gönderildi.',
  contactFailed: 'E-posta adresinize gönderilen bir ileti geri döndü; adres onaylanmamış sayılıyor.',
  nudged: 'E-posta adresinizi onaylamanız için hatırlatma gönderildi.',
  assigned: 'Başvurunuz bir görevliye verildi, inceleniyor.',
  routed: 'Başvurunuz ilgili birime yönlendirildi.',
  noted: undefined,
  infoAsked: 'Sizden ek bilgi istendi; süre işlemeye devam ediyor.',
  infoGiven: 'Ek bilginiz alındı.',
  progressed: 'Size ara cevap verildi; sonuç ayrıca bildirilecek.',
  extended: 'Cevap süresi gerekçesiyle uzatıldı ve size bildirildi.',
  feeNotified: 'Ücret bildirildi; ödemenize kadar süre durdu.',
  feePaid: 'Ödemeniz kaydedildi; süre yeniden işliyor.',
  lapsed: 'Ücret süresinde ödenmediği için isteğinizden vazgeçmiş sayıldınız.',
  withdrawn: 'Başvurunuzdan vazgeçtiniz.',
  thirdPartyTold: 'Düzeltme ya da silme, verilerin aktarıldığı kişiye bildirildi.',
  objected: 'Şikâyet, itiraz ya da dava kaydedildi.',
  recounted: 'Tatil çizelgesi değişti; son gün yeniden hesaplandı.',
  noticeAnnounced: 'Yenilenen aydınlatma metni size bildirildi.',
  noticeRead: 'Yenilenen aydınlatma metnini okudunuz.',
  identityChecked: 'Kimliğiniz kurumca kontrol edildi.',
  replied: 'Başvurunuz cevaplandı.',
  dispatched: 'Cevap taahhütlü postaya verildi.',
  returned: 'Taahhütlü gönderi adresinizden iade geldi.',
  delivered: 'Cevap size ulaştı.',
  bounced: 'Cevap e-posta adresinize ulaştırılamadı.',
};

/** Whole days left to the last day, on the Istanbul calendar; null when the institution owes nothing more. */
export function daysLeftOf(request: Request, at: Instant): number | null {
  return needsOfficer(request) ? daysBetween(dayOf(at), request.dueOn) : null;
}

/** The status as shown to whoever holds the follow-up code: no name, no words of the request or of the reply. */
export function statusViewOf(
  request: Request,
  authority: Authority,
  at: Instant,
  ticket: string,
): StatusView {
  const sum = deadlineSumOf(request);
  return {
    reference: request.reference,
    kind: kindOfRequest(request, authority),
    status: request.status,
    statusText: statusTexts[request.status],
    receivedAt: request.receivedAt,
    arrival: arrivalInWords(request),
    dueOn: request.dueOn,
    rolledDueOn: request.rolledDueOn,
    daysLeft: daysLeftOf(request, at),
    term: termInWords(request),
    ...(sum ? { sum } : {}),
    missing: missingInWords(request),
    windows: windowViewsOf(request, at),
    canSendMore: owesReply(request),
    ticket,
    noticeShown: request.notice.version !== '',
    newPurposes: isOpen(request) ? [...newPurposes(request, authority)] : [],
    history: request.history.flatMap(({ at: moment, action }) => {
      const text = historyTexts[action];
      return text ? [{ at: moment, text }] : [];
    }),
    next: citizenNext(request, at),
  };
}

function citizenNext(request: Request, at: Instant): string {
  switch (request.status) {
    case 'received':
    case 'inReview':
    case 'missingInfo':
      return daysBetween(dayOf(at), request.dueOn) < 0 ? lateNext(request, at) : openNext(request);
    case 'feePending':
      return `Başvurunuzun sonuçlanması için ${formatKurus(request.feeKurus)} ödeyip belgesini kuruma ulaştırın; son gün ${formatDay(request.dueOn)}. Ödenmezse isteğinizden vazgeçmiş sayılırsınız.`;
    case 'withdrawn':
      return 'Başvurunuz isteğinizle sona erdi. Dilerseniz yeniden başvurabilirsiniz.';
    case 'deemedWithdrawn':
      return 'Başvurunuz sona erdi. Dilerseniz yeniden başvurabilirsiniz.';
    case 'answered':
      return answeredNext(request);
    case 'delivered':
      return `Cevap ${formatDay(request.deliveredOn)} günü size ulaştı. İtiraz yollarınız cevap yazısında yazılıdır.`;
    case 'undelivered':
      return request.dispatch
        ? 'Cevap tebligat adresinizden iade geldi. Adresiniz değiştiyse kuruma bildirin; cevabı kimliğinizle kurumdan elden de alabilirsiniz.'
        : 'Cevap e-posta adresinize ulaşmadı. Kurum cevabı tebligat adresinize postayla gönderecek.';
  }
}

/** What the law says once the institution stayed silent. */
function lateNext(request: Request, at: Instant): string {
  const refused = isDeemedRefused(request, at) ? ' Kanun bu sessizliği isteğin reddi sayar.' : '';
  return `Cevap için son gün ${formatDay(request.dueOn)} idi ve geçti.${refused} ${basicsById(request.law).remedy.inWords}`;
}

/** Whoever waits for a mail to an address that she did not confirm has something to do. */
function openNext(request: Request): string {
  if (request.status === 'missingInfo')
    return `Kurum sizden bilgi istedi; aşağıda yazıp gönderin. ${basicsById(request.law).askingForMore.inWords}`;
  const when = `Cevap en geç ${formatDay(request.dueOn)} günü verilecek.`;
  if (request.replyBy !== 'email' || request.contact === 'confirmed')
    return `Şimdi yapmanız gereken bir şey yok. ${when}`;
  return request.history.some(({ action }) => action === 'contactFailed')
    ? `E-posta adresinize ileti ulaşmıyor. Sorunu giderip adresi onaylamazsanız cevap tebligat adresinize postayla gönderilecek. ${when}`
    : `E-posta adresinizi onaylayın; onaylamazsanız cevap tebligat adresinize postayla gönderilecek. ${when}`;
}

function answeredNext(request: Extract<Request, { status: 'answered' }>): string {
  if (request.dispatch)
    return `Cevap ${formatDay(request.dispatch.on)} günü postaya verildi. Gönderi numarası: ${request.dispatch.registeredMailNumber}.`;
  if (request.reply.way === 'email') return 'Cevap onayladığınız e-posta adresine gönderiliyor.';
  if (request.reply.way === 'inPerson') return 'Cevabınız hazır; kimliğinizle kurumdan elden alabilirsiniz.';
  return 'Cevabınız hazır; tebligat adresinize taahhütlü postayla gönderilecek.';
}

/** What an officer's command answers: where the request stands and what comes next. */
export function standingOf(request: Request): Standing {
  return {
    reference: request.reference,
    version: request.version,
    status: request.status,
    statusText: statusTexts[request.status],
    next: officerNext(request),
  };
}

/** The officer's next step, one sentence. */
export function officerNext(request: Request): string {
  switch (request.status) {
    case 'received':
      return `Bir görevliye verin ve en geç ${formatDay(request.dueOn)} günü cevaplayın.`;
    case 'inReview':
      return `En geç ${formatDay(request.dueOn)} günü cevaplayın.`;
    case 'missingInfo':
      return `Başvurandan bilgi bekleniyor ama süre işliyor: en geç ${formatDay(request.dueOn)} günü cevaplayın.`;
    case 'feePending':
      return `Ödeme bekleniyor; son gün ${formatDay(request.dueOn)}. Ödeme gelince kaydedin; gelmezse başvuru kendiliğinden sona erer.`;
    case 'withdrawn':
      return 'Başvuru sona erdi; yapılacak bir iş yok.';
    case 'deemedWithdrawn':
      return 'Başvuru sona erdi. Ücretin süresinde ödendiği sonradan anlaşılırsa ödemeyi kaydedin.';
    case 'answered':
      if (request.dispatch)
        return 'Tebliğ tarihini öğrenince kaydedin; gönderi geri gelirse iadesini kaydedin.';
      if (request.reply.way === 'email')
        return 'Cevap e-postayla gönderiliyor; teslim bilgisi kendiliğinden işlenecek. İki gün içinde işlenmezse cevabı postayla gönderin ya da elden verin.';
      return request.reply.way === 'post'
        ? 'Cevap yazısını yazdırın, taahhütlü postaya verin ve gönderi numarasını kaydedin.'
        : 'Cevap yazısını yazdırın, kimlik kontrolüyle elden verin ve teslim gününü kaydedin.';
    case 'delivered':
      return owesThirdParties(request)
        ? 'Cevap ulaştı; düzeltme ya da silmeyi verilerin aktarıldığı kişilere bildirin ve kaydedin (6698 m.11/1-f).'
        : 'Yapılacak bir iş kalmadı.';
    case 'undelivered':
      if (request.dispatch)
        return 'Gönderi iade geldi: adresi kontrol edip cevabı yeniden postaya verin ve gönderi numarasını kaydedin ya da kimlik kontrolüyle elden verin.';
      return 'E-posta geri döndü: cevap yazısını yazdırıp taahhütlü postaya verin ve gönderi numarasını kaydedin.';
  }
}
