import type { Failure, FailureCode, Problem } from '../contracts/failures.ts';

type Row = { readonly status: number; readonly title: string; readonly detail: string };

/** One row per expected refusal: its status, its name and the sentence that says what to do next. */
export const problems: Readonly<Record<FailureCode, Row>> = {
  bodyTooLarge: {
    status: 413,
    title: 'Gönderi çok büyük',
    detail: 'Gönderilen metin 64 KB sınırını aşıyor; kısaltıp yeniden gönderin.',
  },
  bodyNotJson: {
    status: 400,
    title: 'JSON okunamadı',
    detail: 'Gövde geçerli bir JSON nesnesi değil; düzeltip yeniden gönderin.',
  },
  bodyNotForm: {
    status: 400,
    title: 'Form okunamadı',
    detail: 'Form bilgileri okunamadı; sayfayı yenileyip yeniden gönderin.',
  },
  contentTypeUnsupported: {
    status: 415,
    title: 'İçerik türü desteklenmiyor',
    detail: 'Gövdeyi Content-Type: application/json ile gönderin.',
  },
  inputInvalid: {
    status: 422,
    title: 'Eksik ya da hatalı alanlar var',
    detail: 'Aşağıdaki alanları düzeltip yeniden gönderin; başka bir şey değişmedi.',
  },
  routeUnknown: {
    status: 404,
    title: 'Böyle bir adres yok',
    detail: 'Adresi kontrol edin ya da kurumun başvuru sayfasından yeniden başlayın.',
  },
  regimeNotOffered: {
    status: 404,
    title: 'Bu başvuru türü bu kurumda yok',
    detail: 'Kurumun başvuru sayfasındaki türlerden birini seçin.',
  },
  noticeOutdated: {
    status: 409,
    title: 'Aydınlatma metni yenilendi',
    detail: 'Yeni aydınlatma metnini okuyup formu yeniden gönderin; yazdıklarınız duruyor.',
  },
  idempotencyKeyReused: {
    status: 422,
    title: 'Bu anahtar başka bir başvuruda kullanıldı',
    detail:
      'Aynı Idempotency-Key başka bir içerikle gönderildi; yeni başvuru için yeni bir anahtar kullanın.',
  },
  codeNotAccepted: {
    status: 403,
    title: 'Kod kabul edilmedi',
    detail: 'Kod yanlış, süresi dolmuş ya da kullanılmış olabilir. Kodu kontrol edin ya da yeni kod isteyin.',
  },
  followUpNotAccepted: {
    status: 403,
    title: 'Başvuru bulunamadı',
    detail: 'Başvuru numarası ile takip kodu birbirini tutmuyor; belgenizden ikisini de yeniden yazın.',
  },
  contactAlreadyConfirmed: {
    status: 409,
    title: 'E-posta adresi zaten onaylı',
    detail: 'Bu başvurunun e-posta adresi daha önce onaylandı; yapmanız gereken bir şey yok.',
  },
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
  requestAlreadyAnswered: {
    status: 409,
    title: 'Başvuru zaten cevaplandı',
    detail: 'Başvuru daha önce cevaplandı; güncel durumu görmek için başvuruyu yeniden açın.',
  },
  requestNotAnswered: {
    status: 409,
    title: 'Başvuru henüz cevaplanmadı',
    detail: 'Önce başvuruyu cevaplayın, sonra gönderimi kaydedin.',
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
  reasonsMissing: {
    status: 422,
    title: 'Gerekçe eksik',
    detail: 'Ret ya da kısmen kabul gerekçesiz olamaz (6698 m.13/3, 3071 m.7, 4982 m.12); gerekçeyi yazın.',
  },
  changedMeanwhile: {
    status: 409,
    title: 'Başvuru bu arada değişti',
    detail: 'Başka bir görevli işlem yaptı; başvuruyu yeniden açıp güncel hâline göre karar verin.',
  },
  calendarMissing: {
    status: 503,
    title: 'Süre hesaplanamıyor',
    detail:
      'Resmî tatil takvimi bu yılı kapsamıyor; başvurunuzu yazılı olarak yapabilir ya da daha sonra yeniden deneyebilirsiniz.',
  },
  unavailable: {
    status: 503,
    title: 'Şu anda yanıt verilemiyor',
    detail:
      'İşlem tamamlanamadı. Birkaç dakika sonra aynı bilgilerle yeniden deneyin; iki kez göndermekten çekinmeyin, başvurunuz bir kez alınır.',
  },
};

/** @returns the refusal as RFC 9457 wants it; `type` is a name, not an address to visit */
export function problemOf(failure: Failure): Problem {
  const { status, title, detail } = problems[failure.code];
  return {
    type: `urn:basvuru:problem:${failure.code}`,
    title,
    status,
    detail,
    code: failure.code,
    ...(failure.errors ? { errors: [...failure.errors] } : {}),
  };
}
