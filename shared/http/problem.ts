import type { ApplicantFailure, Failure, FailureCode, Problem } from '../contracts/failures.ts';
import type { Language } from '../contracts/vocabulary.ts';
import { enProblems } from './en-problems.ts';
import type { ProblemWords } from './problem-words.ts';

export type Row = ProblemWords & { readonly status: number };

/** What a function has to say of the refusals it can give. */
export type Problems = Readonly<Partial<Record<FailureCode, Row>>>;

/** One row per refusal that anybody can get: its status, its name and the sentence that says what to do next. */
export const problems: Readonly<Record<ApplicantFailure, Row>> = {
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
  identificationNeeded: {
    status: 403,
    title: 'Bu başvuru için kimliğinizi doğrulamanız gerekiyor',
    detail:
      'Önce e-Devlet Kapısı ile ya da kurumdaki üyeliğinizle giriş yapıp formu yeniden gönderin. Giriş yapamıyorsanız başvurunuzu kuruma gelerek ya da postayla yapabilirsiniz.',
  },
  ownRequestNotFound: {
    status: 404,
    title: 'Böyle bir başvurunuz yok',
    detail:
      'Başvurularınızın listesinden seçin. Listede görmediğiniz bir başvuruyu numarası ve takip koduyla izleyebilirsiniz.',
  },
  notFromOwnPage: {
    status: 403,
    title: 'İstek bu sayfalardan gelmedi',
    detail: 'Güvenliğiniz için işlem yapılmadı; sayfayı yeniden açıp işlemi oradan tekrarlayın.',
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
    title: 'Adres ya da numara zaten onaylı',
    detail:
      'Bu başvurunun e-posta adresi ya da telefon numarası daha önce onaylandı; yapmanız gereken bir şey yok.',
  },
  requestAlreadyAnswered: {
    status: 409,
    title: 'Başvuru zaten cevaplandı',
    detail: 'Başvuru daha önce cevaplandı; güncel durumu görmek için başvuruyu yeniden açın.',
  },
  requestEnded: {
    status: 409,
    title: 'Başvuru sona erdi',
    detail: 'Başvurudan vazgeçildi ya da vazgeçilmiş sayıldı; yeni bir istek yeni bir başvurudur.',
  },
  feeAwaited: {
    status: 409,
    title: 'Ücret bekleniyor',
    detail: 'Süre ödeme için durdu; bu işlem, ödeme kaydedildikten sonra yapılabilir.',
  },
  ticketNotAccepted: {
    status: 403,
    title: 'Sayfanın süresi doldu',
    detail: 'Başvurunuzu takip sayfasında yeniden açın; yazdıklarınızı oraya kopyalayıp gönderin.',
  },
  actNotOpen: {
    status: 409,
    title: 'Bu işlem artık yapılamıyor',
    detail:
      'Başvurunuzun durumu bu arada değişti. Başvurunuzu yeniden açın; yapabilecekleriniz orada yazılıdır.',
  },
  ownLoginNeeded: {
    status: 403,
    title: 'Bunun için giriş yapmanız gerekiyor',
    detail:
      'Bu başvurunun cevabında kişisel verileriniz olabilir; adresi takip koduyla değiştirilemez. Başvurunuzu yaptığınız girişle «Başvurularım» sayfasından değiştirin ya da kimliğinizle kuruma gelin.',
  },
  feedNotFound: {
    status: 404,
    title: 'Takvim bulunamadı',
    detail: 'Takvim adresi yanlış ya da iptal edilmiş; görevliden yeni bir adres alın.',
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
  tooManyTries: {
    status: 429,
    title: 'Çok fazla deneme',
    detail:
      'Bu bağlantıdan kısa sürede çok fazla işlem yapıldı. Biraz bekleyip yeniden deneyin; bekleyemeyecek bir başvuruyu yazılı olarak da verebilirsiniz.',
  },
  eDevletAttemptEnded: {
    status: 403,
    title: 'Giriş tamamlanmadı',
    detail:
      'Girişinizin süresi dolmuş ya da giriş başka bir pencerede başlatılmış olabilir. e-Devlet ile girişi bu tarayıcıda yeniden başlatın.',
  },
  eDevletCancelled: {
    status: 403,
    title: 'Girişten vazgeçildi',
    detail:
      'Bilgileriniz alınmadı. Dilerseniz yeniden giriş yapın ya da başvurunuzu e-Devlet ile giriş yapmadan verin.',
  },
  eDevletRefused: {
    status: 403,
    title: 'Kimliğiniz e-Devlet ile doğrulanmadı',
    detail:
      'Kimlik bilgileriniz e-Devlet Kapısında doğrulanmadı. Girişi yeniden başlatın; yine olmazsa başvurunuzu e-Devlet ile giriş yapmadan ya da yazılı olarak verebilirsiniz.',
  },
  eDevletUnavailable: {
    status: 503,
    title: 'Giriş şu anda yapılamıyor',
    detail:
      'Giriş tamamlanamadı, çünkü e-Devlet Kapısı yanıt vermiyor. Biraz sonra yeniden deneyin; bekleyemezseniz başvurunuzu e-Devlet ile giriş yapmadan ya da yazılı olarak verebilirsiniz.',
  },
  eDevletNotOffered: {
    status: 404,
    title: 'Bu kurumda e-Devlet ile giriş yok',
    detail: 'Kurum e-Devlet Kapısı ile giriş almıyor. Aşağıdaki yollardan biriyle devam edin.',
  },
  notThroughEdge: {
    status: 403,
    title: 'Böyle bir adres yok',
    detail: 'Adresi kontrol edin ya da kurumun başvuru sayfasından yeniden başlayın.',
  },
  unavailable: {
    status: 503,
    title: 'Şu anda yanıt verilemiyor',
    detail:
      'İşlem tamamlanamadı. Birkaç dakika sonra aynı bilgilerle yeniden deneyin; iki kez göndermekten çekinmeyin, başvurunuz bir kez alınır.',
  },
};

const byLanguage: Readonly<Record<Language, Readonly<Record<ApplicantFailure, Row>>>> = {
  tr: problems,
  // The bundler leaves this out where nobody asks for it: it knows that the call does nothing else.
  en: /* @__PURE__ */ inOtherWords(problems, enProblems),
};

/** The same refusals under the same statuses, said in another language. */
export function inOtherWords<Code extends FailureCode>(
  rows: Readonly<Record<Code, Row>>,
  words: Readonly<Record<Code, ProblemWords>>,
): Readonly<Record<Code, Row>> {
  const codes = Object.keys(rows) as Code[];
  return Object.fromEntries(codes.map((code) => [code, { ...rows[code], ...words[code] }])) as Readonly<
    Record<Code, Row>
  >;
}

export const problemsIn = (language: Language): Problems => byLanguage[language];

/**
 * @param rows what the calling function has to say: officers' refusals stand in a table of their own
 * @returns the refusal as RFC 9457 wants it; `type` is a name, not an address to visit
 * @throws when a function refuses with what it has no words for
 */
export function problemOf(failure: Failure, rows: Problems = problems): Problem {
  const row = rows[failure.code];
  if (!row) throw new Error(`No sentence for the refusal ${failure.code}`);
  const { status, title, detail } = row;
  return {
    type: `urn:basvuru:problem:${failure.code}`,
    title,
    status,
    detail,
    code: failure.code,
    ...(failure.errors ? { errors: [...failure.errors] } : {}),
  };
}
