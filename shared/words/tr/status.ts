import type { Action, Forum, LetterState, ReplyWay } from '../../contracts/vocabulary.ts';

/** What happened, as the applicant reads it; undefined = concerns only staff. */
const history: Readonly<Record<Action, string | undefined>> = {
  submitted: 'Başvurunuz alındı; süre işlemeye başladı.',
  contactConfirmed: 'E-posta adresinizi ya da telefon numaranızı onayladınız; alındı belgeniz gönderildi.',
  contactFailed: 'E-posta adresinize gönderilen bir ileti geri döndü; adres onaylanmamış sayılıyor.',
  contactChangeAsked: 'Yeni iletişim adresinize onay kodu gönderildi.',
  contactChanged: 'İletişim adresinizi değiştirip yenisini onayladınız.',
  replyWayChanged: 'Cevabı hangi yolla istediğinizi değiştirdiniz.',
  nudged: 'E-posta adresinizi onaylamanız için hatırlatma gönderildi.',
  assigned: 'Başvurunuz bir görevliye verildi, inceleniyor.',
  assigneeReminded: undefined,
  routed: 'Başvurunuz ilgili birime yönlendirildi.',
  noted: undefined,
  infoAsked: 'Sizden ek bilgi istendi; süre işlemeye devam ediyor.',
  infoGiven: 'Ek bilginiz ya da belgeniz alındı.',
  progressed: 'Size ara cevap verildi; sonuç ayrıca bildirilecek.',
  extended: 'Cevap süresi gerekçesiyle uzatıldı ve size bildirildi.',
  feeNotified: 'Ücret bildirildi; ödemenize kadar süre durdu.',
  feeNoticeFailed: 'Ücret bildirimi size ulaşmadı; süre hiç durmamış sayılıyor.',
  feePaid: 'Ödemeniz kaydedildi; süre yeniden işliyor.',
  lapsed: 'Ücret süresinde ödenmediği için isteğinizden vazgeçmiş sayıldınız.',
  withdrawn: 'Başvurunuzdan vazgeçtiniz.',
  thirdPartyTold: 'Düzeltme ya da silme, verilerin aktarıldığı kişiye bildirildi.',
  objected: 'Şikâyet, itiraz ya da dava kaydedildi.',
  rated: 'Başvurunuzun ele alınışını değerlendirdiniz.',
  recounted: 'Tatil çizelgesi değişti; son gün yeniden hesaplandı.',
  noticeAnnounced: 'Yenilenen aydınlatma metni size bildirildi.',
  noticeRead: 'Aydınlatma metnini okudunuz.',
  identityChecked: 'Kimliğiniz kurumca kontrol edildi.',
  replied: 'Başvurunuz cevaplandı.',
  dispatched: 'Cevap taahhütlü postaya verildi.',
  returned: 'Taahhütlü gönderi adresinizden iade geldi.',
  delivered: 'Cevap size ulaştı.',
  bounced: 'Cevap e-posta adresinize ulaştırılamadı.',
};

/** The letters that an applicant gets, by kind. */
const letters: Readonly<Record<string, string>> = {
  code: 'Onay ya da takip kodu',
  contactCode: 'Yeni adresin onay kodu',
  contactMoved: 'Eski adrese: iletişim adresi değişti',
  receipt: 'Alındı belgesi',
  nudge: 'Onay hatırlatması',
  reply: 'Cevap',
  ready: 'Cevabın hazır olduğu bilgisi',
  posted: 'Cevabın postaya verildiği bilgisi',
  lapsed: 'Vazgeçmiş sayıldığınız bilgisi',
  withdrawn: 'Vazgeçmenizin kaydedildiği bilgisi',
  noticeAnnounced: 'Yenilenen aydınlatma metni',
  infoAsked: 'Ek bilgi isteği',
  progressed: 'Ara cevap',
  extended: 'Süre uzatma bildirimi',
  feeNotified: 'Ücret bildirimi',
};

const letterStates: Readonly<Record<LetterState, string>> = {
  pending: 'gönderilecek',
  sending: 'gönderiliyor',
  sent: 'gönderildi',
  delivered: 'ulaştı',
  bounced: 'geri döndü',
  complained: 'istenmeyen olarak işaretlendi',
  failed: 'gönderilemedi',
  cancelled: 'gönderilmedi, gereği kalmadı',
};

/** Where a request stands, before its applicant. Days come written out, articles as they are cited. */
export const status = {
  history,
  letters,
  letterStates,
  next: {
    noticeFailed: (dueOn: string) =>
      `Size gönderilen ücret bildirimi ulaşmadı; bu yüzden süre durmadı. Kurum ücreti yeniden bildirebilir ya da en geç ${dueOn} günü cevap verir. E-posta adresiniz değiştiyse aşağıdan yenisini yazın.`,
    late: (dueOn: string, remedy: string) => `Cevap için son gün ${dueOn} idi ve geçti. ${remedy}`,
    lateAndRefused: (dueOn: string, remedy: string) =>
      `Cevap için son gün ${dueOn} idi ve geçti. Kanun bu sessizliği isteğin reddi sayar. ${remedy}`,
    asked: (clock: string) => `Kurum sizden bilgi istedi; aşağıda yazıp gönderin. ${clock}`,
    nothing: (dueOn: string) => `Şimdi yapmanız gereken bir şey yok. Cevap en geç ${dueOn} günü verilecek.`,
    addressFails: (dueOn: string) =>
      `E-posta adresinize ileti ulaşmıyor. Sorunu giderip adresi onaylamazsanız cevap tebligat adresinize postayla gönderilecek. Cevap en geç ${dueOn} günü verilecek.`,
    confirm: (dueOn: string) =>
      `E-posta adresinizi onaylayın; onaylamazsanız cevap tebligat adresinize postayla gönderilecek. Cevap en geç ${dueOn} günü verilecek.`,
    pay: (sum: string, dueOn: string) =>
      `Başvurunuzun sonuçlanması için ${sum} ödeyip belgesini kuruma ulaştırın; son gün ${dueOn}. Ödenmezse isteğinizden vazgeçmiş sayılırsınız.`,
    withdrawn: 'Başvurunuz isteğinizle sona erdi. Dilerseniz yeniden başvurabilirsiniz.',
    deemedWithdrawn: 'Başvurunuz sona erdi. Dilerseniz yeniden başvurabilirsiniz.',
    posted: (day: string, number: string) =>
      `Cevap ${day} günü postaya verildi. Gönderi numarası: ${number}.`,
    answered: {
      email: 'Cevap onayladığınız e-posta adresine gönderiliyor.',
      inPerson: 'Cevabınız hazır; kimliğinizle kurumdan elden alabilirsiniz.',
      post: 'Cevabınız hazır; tebligat adresinize taahhütlü postayla gönderilecek.',
    } satisfies Readonly<Record<ReplyWay, string>>,
    delivered: (day: string) =>
      `Cevap ${day} günü size ulaştı. Başvurabileceğiniz yollar ve son günleri aşağıdadır; cevap yazısında da yazılıdır.`,
    cameBackByPost:
      'Cevap tebligat adresinizden iade geldi. Adresiniz değiştiyse kuruma bildirin; cevabı kimliğinizle kurumdan elden de alabilirsiniz.',
    cameBackByMail:
      'Cevap e-posta adresinize ulaşmadı. Kurum cevabı tebligat adresinize postayla gönderecek.',
  },
  /** How to go where a window leads; the law says until when. */
  how: {
    board:
      'Şikâyetinizi yazılı olarak ya da Kurulun internet sitesindeki şikâyet modülünden yapın; başvurunuzun ve varsa cevabın örneğini ekleyin.',
    reviewBoard:
      'İtirazınızı yazılı olarak Bilgi Edinme Değerlendirme Kuruluna gönderin; başvurunuzun ve varsa cevabın örneğini ekleyin.',
    court:
      'Dava dilekçenizi yetkili idare mahkemesine verin; bulunduğunuz yerdeki mahkemeler de dilekçeyi alıp gönderir.',
    institution: 'İtirazınızı yazılı olarak kuruma verin.',
  } satisfies Readonly<Record<Forum, string>>,
};
