import type { PastEvent } from '../../shared/domain/account/ports.ts';

/** What happened to her account, as she reads it. */
export const eventWords: Readonly<Record<PastEvent['what'], string>> = {
  signedUp: 'Üyelik açıldı',
  signedIn: 'Giriş yapıldı',
  secondFactorGuessed: 'Doğru paroladan sonra ikinci adım birçok kez yanlış gösterildi; giriş durduruldu',
  totpAdded: 'Doğrulama uygulaması eklendi',
  totpRemoved: 'Doğrulama uygulaması kaldırıldı',
  passkeyAdded: 'Geçiş anahtarı eklendi',
  passkeyRemoved: 'Geçiş anahtarı kaldırıldı',
  recoveryCodesRenewed: 'Kurtarma kodları yenilendi',
  recoveryCodeUsed: 'Bir kurtarma kodu kullanıldı',
  passwordChanged: 'Parola değiştirildi',
  passwordReset: 'Unutulan parola yenilendi',
  contactChanged: 'E-posta adresi değiştirildi',
  detailsChanged: 'Tebligat adresi ya da telefon değiştirildi',
  linkedToEdevlet: 'e-Devlet kimliğine bağlandı',
  signedOutEverywhere: 'Bütün oturumlar kapatıldı',
  closed: 'Üyelik kapatıldı',
};

export const meansWords: Readonly<Record<NonNullable<PastEvent['means']>, string>> = {
  passwordAndTotp: 'parola ve doğrulama uygulaması',
  passwordAndRecoveryCode: 'parola ve kurtarma kodu',
  passwordAndPasskey: 'parola ve geçiş anahtarı',
  passkey: 'geçiş anahtarı',
  sessionJustBegun: 'oturum yenilendi',
};

/** What was done just before, by the word in the address. */
export const doneWords: Readonly<Record<string, string>> = {
  parola: 'Parolanız değişti; öteki oturumlarınız kapandı.',
  bilgiler: 'Bilgileriniz değişti.',
  iletisim: 'E-posta adresiniz değişti; eski adresinize haber verdik. Öteki oturumlarınız kapandı.',
  eklendi: 'İkinci adım eklendi.',
  cikarildi: 'İkinci adım çıkarıldı.',
  oturumlar: 'Oturum kapatıldı.',
  baglandi: 'Üyeliğiniz e-Devlet kimliğinize bağlandı.',
};
