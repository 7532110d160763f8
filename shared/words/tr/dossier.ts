import type { ReplyWay } from '../../contracts/vocabulary.ts';
import type { WayReason } from '../../domain/request.ts';

const wayReasons: Readonly<Record<WayReason, string>> = {
  asked: 'Başvuran bu yolu seçti.',
  contactNotConfirmed: 'E-posta istendi ama adres onaylanmadı; cevap postayla gider.',
  identityNotEstablished:
    'E-posta istendi ama kimlik doğrulanmadı; kişisel veri içeren cevap postayla gider.',
  mailNotDelivered: 'Cevap e-postayla gönderildi ama ulaştığı bildirilmedi; kâğıtla gider.',
};

const answered: Readonly<Record<ReplyWay, string>> = {
  email:
    'Cevap e-postayla gönderiliyor; teslim bilgisi kendiliğinden işlenecek. İki gün içinde işlenmezse cevabı postayla gönderin ya da elden verin.',
  post: 'Cevap yazısını yazdırın, taahhütlü postaya verin ve gönderi numarasını kaydedin.',
  inPerson: 'Cevap yazısını yazdırın, kimlik kontrolüyle elden verin ve teslim gününü kaydedin.',
};

/** What a request's officer is told of it. Days come written out, articles as they are cited. */
export const dossier = {
  /** Why a reply goes the way that it goes. */
  wayReasons,
  deemedRefused: (article: string) => `Cevap verilmediği için istek reddedilmiş sayılır (${article}).`,
  warnings: {
    trailBroken:
      'Bu başvurunun işlem kaydı bozulmuş: kayıtlar birbirini tutmuyor. İşlem yapmadan önce sistem yöneticisine bildirin.',
    missing: (fields: string) => `Başvuruda eksik: ${fields}. Başvurandan isteyin; süre işliyor.`,
    addressUnknown:
      'Kayıtlı e-posta yolunda adresin kurumda kayıtlı olması gerekir (Başvuru Tebliği m.5/1); başvurunun geldiği adres bu kişi için kayıtlı değil ve kimliği göstermez. Başvuru alındı, süresi işliyor; kimliği başka yolla kontrol edin.',
    noticeNotGiven: 'Başvurana aydınlatma metni verilmedi; verin ya da yazışmanıza ekleyin.',
    assurance: (has: string, needs: string) =>
      `Kimlik güvencesi: ${has}; kurum bu türde “${needs}” arar. Kişisel veri içeren cevap yalnız tebligat adresine postayla gider; kimliği kontrol ettiyseniz kaydedin.`,
    phoneUnconfirmed: 'Telefon numarası onaylanmadı; bu numaraya haber gönderilmez.',
    emailUnconfirmed: 'E-posta adresi onaylanmadı; bu adrese cevap gönderilmez.',
    smsOnly:
      'Başvuran e-posta vermedi; SMS yalnız haber verir. Bildirimleri taahhütlü postayla gönderip gönderi numarasını yazın.',
    bounced: 'Başvurana giden bir e-posta geri döndü; adres çalışmıyor olabilir.',
    complained:
      'Başvuran bir e-postayı istenmeyen olarak işaretledi; e-postaları görmüyor olabilir, başka yolla bilgilendirin.',
    failed: 'Bir e-posta gönderilemedi; başvuranı başka yolla bilgilendirin.',
  },
  /** The officer's next step, one sentence or two. */
  next: {
    noticeFailed: (dueOn: string) =>
      `Ücret bildirimi başvurana ulaşmadı, süre durmadı: bildirimi taahhütlü postayla yeniden gönderip kaydedin ya da en geç ${dueOn} günü cevaplayın.`,
    received: (dueOn: string) => `Bir görevliye verin ve en geç ${dueOn} günü cevaplayın.`,
    inReview: (dueOn: string) => `En geç ${dueOn} günü cevaplayın.`,
    missingInfo: (dueOn: string) =>
      `Başvurandan bilgi bekleniyor ama süre işliyor: en geç ${dueOn} günü cevaplayın.`,
    feePending: (dueOn: string) =>
      `Ödeme bekleniyor; son gün ${dueOn}. Ödeme gelince kaydedin; gelmezse başvuru kendiliğinden sona erer.`,
    withdrawn: 'Başvuru sona erdi; yapılacak bir iş yok.',
    deemedWithdrawn: 'Başvuru sona erdi. Ücretin süresinde ödendiği sonradan anlaşılırsa ödemeyi kaydedin.',
    onItsWay: 'Tebliğ tarihini öğrenince kaydedin; gönderi geri gelirse iadesini kaydedin.',
    answered,
    thirdParties:
      'Cevap ulaştı; düzeltme ya da silmeyi verilerin aktarıldığı kişilere bildirin ve kaydedin (6698 m.11/1-f).',
    done: 'Yapılacak bir iş kalmadı.',
    cameBackByPost:
      'Gönderi iade geldi: adresi kontrol edip cevabı yeniden postaya verin ve gönderi numarasını kaydedin ya da kimlik kontrolüyle elden verin.',
    cameBackByMail:
      'E-posta geri döndü: cevap yazısını yazdırıp taahhütlü postaya verin ve gönderi numarasını kaydedin.',
  },
};
