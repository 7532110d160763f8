import type { MemberCodePurpose, SecurityEvent } from '../../domain/member-letter.ts';

const codeFor: Readonly<Record<MemberCodePurpose, { asks: string; unasked: string }>> = {
  signUp: {
    asks: 'Bu e-posta adresiyle üyelik açılmak isteniyor. Adresin size ait olduğunu onaylamak için sayfaya şu kodu yazın:',
    unasked:
      'Üyelik açmak isteyen siz değilseniz bu iletiyi dikkate almayın; kod yazılmadıkça üyelik açılmaz.',
  },
  contactChange: {
    asks: 'Bir üye, bildirimlerini bundan sonra bu adreste almak istiyor. Adresin size ait olduğunu onaylamak için sayfaya şu kodu yazın:',
    unasked:
      'Bunu siz istemediyseniz bu iletiyi dikkate almayın; kod yazılmadıkça bu adres hiçbir üyeliğe bağlanmaz.',
  },
  reset: {
    asks: 'Üyeliğinizin parolasını yenilemek için sayfaya şu kodu yazın:',
    unasked:
      'Parolanızı yenilemek isteyen siz değilseniz bu iletiyi dikkate almayın; kod yazılmadıkça parolanız değişmez.',
  },
  keepForm: {
    asks: 'Yarım kalan bir başvuru formu bu e-posta adresi için saklanmak isteniyor. Adresin size ait olduğunu onaylamak için sayfaya şu kodu yazın:',
    unasked: 'Bunu siz istemediyseniz bu iletiyi dikkate almayın; kod yazılmadıkça hiçbir şey saklanmaz.',
  },
};

/** `short`: the event in a few words, also for a telephone. */
const events: Readonly<Record<SecurityEvent, { short: string; says: string }>> = {
  passwordChanged: {
    short: 'Parolanız değişti',
    says: 'Üyeliğinizin parolası değiştirildi; açık olan öteki oturumlarınız kapatıldı.',
  },
  factorAdded: {
    short: 'Yeni bir doğrulama aracı eklendi',
    says: 'Üyeliğinize yeni bir ikinci doğrulama aracı eklendi.',
  },
  factorRemoved: {
    short: 'Bir doğrulama aracı kaldırıldı',
    says: 'Üyeliğinizin ikinci doğrulama araçlarından biri kaldırıldı.',
  },
  recoveryCodeUsed: {
    short: 'Bir kurtarma kodu kullanıldı',
    says: 'Üyeliğinize bir kurtarma koduyla girildi. O kod bir daha kullanılamaz; kodlarınız azaldıysa profilinizden yenilerini alın.',
  },
  recoveryCodesRenewed: {
    short: 'Kurtarma kodlarınız yenilendi',
    says: 'Üyeliğiniz için yeni kurtarma kodları alındı; eskileri artık geçmez.',
  },
  linkedToEdevlet: {
    short: 'Üyeliğiniz e-Devlet ile bağlandı',
    says: 'Üyeliğiniz e-Devlet kimliğinizle bağlandı; adınız ve kimlik numaranız oradan alındı.',
  },
  signedOutEverywhere: {
    short: 'Bütün oturumlarınız kapatıldı',
    says: 'Üyeliğinizin açık olan bütün oturumları kapatıldı.',
  },
  detailsChanged: {
    short: 'Adresiniz ya da telefonunuz değişti',
    says: 'Üyeliğinizdeki tebligat adresi ya da telefon numarası değiştirildi.',
  },
  secondFactorGuessed: {
    short: 'Girişiniz engellendi: ikinci adım tutmadı',
    says: 'Doğru parolayla girilmek istendi, ama ikinci adım birçok kez yanlış yazıldı ve giriş durduruldu. Parolanızı başkası biliyor olabilir.',
  },
};

/** What a member reads about her account. `authority`: its short name; moments come written out. */
export const memberLetters = {
  codeFor,
  events,
  keepSubject: (code: string, authority: string) => `${code} kodunuz – ${authority} formu`,
  codeSubject: (code: string, authority: string) => `${code} kodunuz – ${authority} üyeliği`,
  openSite: 'Başvuru sayfasını aç',
  ifNotYou: (mailbox: string) =>
    `Bunu siz yapmadıysanız parolanızı hemen yenileyin ve kuruma haber verin: ${mailbox}. Kurum sizden parola ya da kod istemez.`,
  existsSubject: (authority: string) => `${authority} üyeliğiniz zaten var`,
  existsPreview: 'Yeni üyelik açılmadı; giriş yapabilirsiniz.',
  exists:
    'Bu adresle yeniden üyelik açılmak istendi. Bu adresin üyeliği zaten var; yeni üyelik açılmadı ve üyeliğinizde hiçbir şey değişmedi.',
  existsSignIn: 'Giriş yapın; parolanızı hatırlamıyorsanız giriş sayfasında yeni parola isteyin:',
  existsUnasked: 'Üyelik açmak isteyen siz değilseniz bir şey yapmanız gerekmez.',
  noneSubject: (authority: string) => `Bu adresle üyelik yok – ${authority}`,
  nonePreview: 'Yeni parola verilmedi; bu adresle açılmış bir üyelik yok.',
  none: 'Bu adres için yeni parola istendi. Bu adresle açılmış bir üyelik yok.',
  noneApply:
    'Başka bir adresle üye olduysanız yeni parolayı o adresle isteyin. Üye değilseniz üye olabilir ya da üye olmadan başvurabilirsiniz:',
  noneUnasked: 'Bunu siz istemediyseniz bir şey yapmanız gerekmez.',
  contactSubject: (authority: string) => `Üyeliğinizin adresi değişti – ${authority}`,
  contactPreview: 'Bildirimler bundan sonra yeni adrese gider.',
  contactChanged: (moment: string) =>
    `Üyeliğinizin adresi ${moment} vaktinde değiştirildi. Bundan sonra bu adrese üyeliğinizle ilgili bildirim gelmez.`,
  eventSubject: (event: string, authority: string) => `${event} – ${authority} üyeliği`,
  eventPreview: 'Bunu siz yapmadıysanız parolanızı hemen yenileyin.',
  closedSubject: (authority: string) => `Üyeliğiniz kapatıldı – ${authority}`,
  closedPreview: 'Süren başvurularınız bundan etkilenmez.',
  closed: (moment: string) =>
    `Üyeliğiniz ${moment} vaktinde kapatıldı. Süren başvurularınız işlemeye devam eder; onları başvuru numarası ve takip koduyla izleyebilirsiniz.`,
  closedUnasked: (mailbox: string) => `Bunu siz istemediyseniz kuruma haber verin: ${mailbox}.`,
};
