import type { ApplicantFailure, MemberFailure } from '../contracts/failures.ts';
import type { Language } from '../contracts/vocabulary.ts';
import { enMemberProblems } from './en-member-problems.ts';
import { inOtherWords, problems, type Row } from './problem.ts';

type Rows = Readonly<Record<ApplicantFailure | MemberFailure, Row>>;

/** The rows of every refusal that members' routes give: a missing one does not compile. */
export const memberProblems: Rows = {
  ...problems,
  membershipNotOffered: {
    status: 404,
    title: 'Bu kurumda üyelik yok',
    detail:
      'Bu kurum üyelikle giriş sunmuyor; başvurunuzu üye olmadan yapıp takip kodunuzla izleyebilirsiniz.',
  },
  signInNotAccepted: {
    status: 403,
    title: 'Giriş yapılamadı',
    detail:
      'E-posta adresi ya da parola yanlış. İkisini de kontrol edip yeniden deneyin; parolanızı unuttuysanız yenileyin.',
  },
  stepEnded: {
    status: 403,
    title: 'İşlemin süresi doldu',
    detail: 'On dakika geçti, deneme hakkı bitti ya da bu adım kullanıldı; işleme baştan başlayın.',
  },
  secondFactorNotAccepted: {
    status: 403,
    title: 'İkinci doğrulama kabul edilmedi',
    detail:
      'Kod ya da geçiş anahtarı kabul edilmedi. Uygulamanın göstereceği sonraki kodu bekleyip yazın ya da bir kurtarma kodu kullanın.',
  },
  passwordNotAccepted: {
    status: 403,
    title: 'Şimdiki parola kabul edilmedi',
    detail: 'Şimdiki parolanızı kontrol edip yeniden yazın; parolanız değişmedi.',
  },
  memberSessionEnded: {
    status: 401,
    title: 'Oturumunuz kapandı',
    detail: 'Bir süre işlem yapılmadı ya da oturum kapatıldı; yeniden giriş yapın.',
  },
  signInAgain: {
    status: 403,
    title: 'Bu işlem için yeniden giriş gerekli',
    detail: 'Hesabınızın güvenliğini ilgilendiren bu işlem için yeniden giriş yapıp işlemi tekrarlayın.',
  },
  factorAlreadyAdded: {
    status: 409,
    title: 'Bu doğrulama yolu zaten hesabınızda',
    detail: 'Yenisini eklemek için önce hesabınızdaki eskisini kaldırın ya da başka bir yol seçin.',
  },
  tooManyPasskeys: {
    status: 409,
    title: 'Hesabınızda en çok geçiş anahtarı var',
    detail: 'En çok on geçiş anahtarı olabilir; kullanmadığınız birini kaldırıp yeniden deneyin.',
  },
  factorNotFound: {
    status: 404,
    title: 'Bu doğrulama yolu hesabınızda yok',
    detail: 'Kaldırılmış olabilir; hesap sayfanızı yenileyip listeye yeniden bakın.',
  },
  lastFactor: {
    status: 409,
    title: 'Son doğrulama yolu kaldırılamaz',
    detail: 'Önce yeni bir doğrulama uygulaması ya da geçiş anahtarı ekleyin, sonra bunu kaldırın.',
  },
  edevletOfAnother: {
    status: 409,
    title: 'Hesabınız başka bir kişiye bağlı',
    detail:
      'Devletin bildirdiği kişi, hesabınızın bağlı olduğu kişi değil; kendi e-Devlet hesabınızla yeniden deneyin.',
  },
  edevletTaken: {
    status: 409,
    title: 'Bu kişinin başka bir hesabı var',
    detail: 'Devletin bildirdiği kişi başka bir hesaba bağlı; o hesapla giriş yapın ya da onu kapatın.',
  },
};

const byLanguage: Readonly<Record<Language, Rows>> = {
  tr: memberProblems,
  en: inOtherWords(memberProblems, enMemberProblems),
};

export const memberProblemsIn = (language: Language): Rows => byLanguage[language];
