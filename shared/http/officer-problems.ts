import type { FailureCode, MemberFailure } from '../contracts/failures.ts';
import { problems, type Row } from './problem.ts';

export type OfficerProblems = Readonly<Record<Exclude<FailureCode, MemberFailure>, Row>>;

/** The rows of every refusal, those of officers' routes included: a missing one does not compile. */
export const officerProblems: OfficerProblems = {
  ...problems,
  tokenMissing: {
    status: 401,
    title: 'Oturum gerekli',
    detail: 'Authorization: Bearer başlığıyla kurumun verdiği erişim belgesini gönderin.',
  },
  tokenInvalid: {
    status: 401,
    title: 'Erişim belgesi geçersiz',
    detail: 'Erişim belgesi doğrulanamadı; yeniden giriş yapın.',
  },
  tokenExpired: {
    status: 401,
    title: 'Oturumun süresi doldu',
    detail: 'Yeniden giriş yapıp işlemi tekrarlayın.',
  },
  sessionEnded: {
    status: 401,
    title: 'Oturumunuz kapandı',
    detail: 'Bir süre işlem yapılmadı ya da oturum kapatıldı; yeniden giriş yapın.',
  },
  signInRefused: {
    status: 403,
    title: 'Giriş tamamlanamadı',
    detail:
      'Kimlik sağlayıcının cevabı doğrulanamadı ya da giriş bağlantısı eskidi. Oturum açılmadı; girişi yeniden başlatın.',
  },
  scopeMissing: {
    status: 403,
    title: 'Uygulamaya bu izin verilmemiş',
    detail:
      'Kullandığınız uygulamanın aldığı belirteç başvuru işlemlerine izin vermiyor; uygulamada başvuru iznini (scope) isteyerek yeniden giriş yapın ya da görevli sayfalarını kullanın.',
  },
  lockedOut: {
    status: 403,
    title: 'Hesabınız bu sistemde kilitli',
    detail: 'Sistem işletmeni girişinizi kapattı; yeniden açılması için ona başvurun.',
  },
  notOnOneself: {
    status: 409,
    title: 'Kendinizi kilitleyemezsiniz',
    detail: 'Kendi oturumlarınızı «Oturumlarım» sayfasından kapatın; kilidi başka bir işletmenden isteyin.',
  },
  freshLoginNeeded: {
    status: 403,
    title: 'Önce kim olduğunuzu yeniden gösterin',
    detail: 'Oturum kapatmak için son beş dakika içinde giriş yapmış olmalısınız; yeniden giriş yapın.',
  },
  secondFactorMissing: {
    status: 401,
    title: 'İkinci doğrulama gerekli',
    detail:
      'Oturum yalnız parolayla açılmış; çıkış yapıp ikinci doğrulamayla (tek kullanımlık kod) yeniden girin.',
  },
  officerNotEntitled: {
    status: 403,
    title: 'Bu işlem için yetkiniz yok',
    detail: 'Yetkiniz bu birimi ya da kurumu kapsamıyor; birim yöneticinize başvurun.',
  },
  requestNotFound: {
    status: 404,
    title: 'Başvuru bulunamadı',
    detail: 'Bu numarayla biriminizde bir başvuru yok; numarayı kontrol edin.',
  },
  assigneeUnknown: {
    status: 422,
    title: 'Bu adla tanınan bir görevli yok',
    detail:
      'Adın doğru yazıldığını ve görevlinin rolünün başvurularda çalışmaya yettiğini denetleyin; ikisi de tamamsa görevliden görevli sayfasına bir kez giriş yapmasını isteyin, sonra yeniden deneyin.',
  },
  assigneeAmbiguous: {
    status: 422,
    title: 'Bu adla birden çok görevli var',
    detail:
      'Başvurunun yanlış kişiye açılmaması için işlem yapılmadı; görevlinin kimlik sağlayıcıdaki kimliğini (sub) sistem yöneticinizden öğrenip adının yerine onu yazın.',
  },
  alreadyAssigned: {
    status: 409,
    title: 'Başvuru zaten bu görevlide',
    detail: 'Yapılacak bir şey yok; başvuruyu başkasına vermek için başka bir görevli seçin.',
  },
  nobodyAssigned: {
    status: 409,
    title: 'Başvuru kimsede değil',
    detail: 'Hatırlatılacak bir görevli yok; başvuruyu önce bir görevliye verin.',
  },
  alreadyReminded: {
    status: 409,
    title: 'Bugün hatırlatıldı',
    detail: 'Görevliye bir başvuru için günde bir kez hatırlatma gider; yarın yeniden deneyin.',
  },
  requestNotAnswered: {
    status: 409,
    title: 'Başvuru henüz cevaplanmadı',
    detail: 'Önce başvuruyu cevaplayın; itiraz ve dava, cevap süresi geçtiyse cevapsız da kaydedilebilir.',
  },
  replyAlreadyDelivered: {
    status: 409,
    title: 'Cevap zaten teslim edildi',
    detail: 'Cevabın teslim edildiği gün daha önce kaydedildi; görmek için başvuruyu yeniden açın.',
  },
  replyNotDispatched: {
    status: 409,
    title: 'Yolda bir gönderi yok',
    detail: 'Önce taahhütlü gönderinin numarasını kaydedin, sonra teslim ya da iade gününü.',
  },
  identityNotEstablished: {
    status: 409,
    title: 'Kimlik kontrolü kaydedilmedi',
    detail:
      'Cevap kişisel veri içeriyor; önce kimlik kontrolünü kaydedin, sonra cevabı elden verip teslim gününü yazın.',
  },
  dateInFuture: {
    status: 422,
    title: 'Tarih gelecekte olamaz',
    detail: 'Bugün ya da daha önceki bir gün yazın.',
  },
  dateBeforeReply: {
    status: 422,
    title: 'Tarih cevaptan önce olamaz',
    detail: 'Cevabın verildiği gün ya da sonraki bir gün yazın.',
  },
  dateBeforeDispatch: {
    status: 422,
    title: 'Tarih postaya verilişten önce olamaz',
    detail: 'Gönderinin postaya verildiği gün ya da sonraki bir gün yazın.',
  },
  dateBeforeArrival: {
    status: 422,
    title: 'Tarih başvurudan önce olamaz',
    detail: 'Başvurunun geldiği gün ya da sonraki bir gün yazın.',
  },
  replyIncomplete: {
    status: 422,
    title: 'Cevap eksik',
    detail: 'Cevapta kanunun istediği bir bölüm eksik; aşağıdakileri tamamlayıp yeniden gönderin.',
  },
  noFeeAwaited: {
    status: 409,
    title: 'Beklenen bir ücret yok',
    detail: 'Bu başvuruda ödenmesi beklenen bir ücret yok; başvuruyu yeniden açıp durumuna bakın.',
  },
  paidTooLate: {
    status: 409,
    title: 'Ödeme süresi geçmiş',
    detail:
      'Ödeme son günden sonra yapılmış; başvurandan vazgeçilmiş sayılan isteği için yeniden başvurmasını isteyin.',
  },
  feeStopsNothing: {
    status: 409,
    title: 'Bu başvuruda ücret bildirimi süreyi durdurmaz',
    detail:
      'Bu kanunda süreyi kesen bir ücret bildirimi yok; ücret varsa cevapla birlikte yazın (pages, mediumKurus).',
  },
  feeAlreadyNotified: {
    status: 409,
    title: 'Ücret daha önce bildirildi',
    detail: 'Ücret bir kez bildirilebilir; başvuruyu cevaplayın.',
  },
  termAlreadyOver: {
    status: 409,
    title: 'Süre dolmuş',
    detail: 'Cevap süresi geçtikten sonra ücret bildirilemez; başvuruyu cevaplayın.',
  },
  extensionNotInLaw: {
    status: 409,
    title: 'Bu başvuruda süre uzatılamaz',
    detail:
      'Bu başvurunun kanunu uzatma tanımıyor (uzatma yalnız 4982 m.11’de var); son güne kadar cevaplayın.',
  },
  extensionTooLate: {
    status: 409,
    title: 'Uzatma için geç',
    detail:
      'Uzatma, ilk süre dolmadan başvurana bildirilmelidir (4982 m.11); başvuruyu bir an önce cevaplayın.',
  },
  alreadyExtended: {
    status: 409,
    title: 'Süre daha önce uzatıldı',
    detail: 'Süre bir kez uzatılabilir; uzatılmış son güne kadar cevaplayın.',
  },
  progressNotInLaw: {
    status: 409,
    title: 'Bu başvuruda ara cevap yok',
    detail:
      'Ara cevap yalnız dilekçelerde verilir (3071 m.7); başvuruyu cevaplayın ya da eksik bilgi isteyin.',
  },
  forwardingNotInLaw: {
    status: 409,
    title: 'Bu başvuru başka kuruma gönderilemez',
    detail: 'Bu kanun başvuruyu göndermeyi öngörmüyor; veri sorumlusu değilseniz gerekçesiyle reddedin.',
  },
  examinationOwed: {
    status: 409,
    title: 'Bu başvuru incelenmek zorunda',
    detail: 'Bu kanun incelememe nedeni tanımıyor; başvuruyu kabul edin ya da gerekçesiyle reddedin.',
  },
  applicantNotTold: {
    status: 422,
    title: 'Başvurana bildirim eksik',
    detail:
      'Başvuranın onaylı e-posta adresi yok: bildirimi taahhütlü postayla gönderip gönderi numarasını (registeredMailNumber) ve gününü (postedOn) yazın.',
  },
  thirdPartyAlreadyTold: {
    status: 409,
    title: 'Bu kişiye daha önce bildirildi',
    detail: 'Bildirim daha önce kaydedilmiş; başvuruyu yeniden açıp kalanlara bakın.',
  },
  dayNotMoved: {
    status: 409,
    title: 'Son gün değişmiyor',
    detail: 'Bugünkü tatil çizelgesi bu son günü vermiyor; başvuruyu yeniden açıp hesaba bakın.',
  },
  channelNotInLaw: {
    status: 422,
    title: 'Bu yolla başvuru yapılamaz',
    detail: 'Başvurunun geldiği yolu listeden seçin.',
  },
  receiptNotForStaff: {
    status: 409,
    title: 'Alındı belgesi başvurana verilmiş',
    detail:
      'Bu başvuruyu başvuran kendisi gönderdi ve alındısını aldı; görevli yalnız kaydettiği başvurunun alındısını yazdırır.',
  },
  attachmentNotFound: {
    status: 404,
    title: 'Belge bulunamadı',
    detail: 'Bu başvuruda böyle bir belge yok; başvuruyu yeniden açıp belge listesine bakın.',
  },
  attachmentNotScannedYet: {
    status: 409,
    title: 'Belge henüz taranmadı',
    detail: 'Zararlı yazılım taraması sürüyor; birkaç dakika sonra yeniden deneyin.',
  },
  attachmentInfected: {
    status: 409,
    title: 'Belgede zararlı yazılım bulundu',
    detail:
      'Belge silindi ve kimseye verilmez. Gerekliyse başvurandan belgeyi yeniden, başka bir biçimde isteyin.',
  },
  attachmentUnscanned: {
    status: 409,
    title: 'Belge zararlı yazılıma karşı taranmadı',
    detail:
      'Belge zararlı yazılım içerebilir. Yine de açacaksanız güncel koruması olan bir bilgisayarda açın ve bunu bildiğinizi belirtin (unscannedAccepted: true).',
  },
};
