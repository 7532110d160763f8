import type { AccountEvent } from '../../../../shared/domain/account/change.ts';
import type { SignInMeans } from '../../../../shared/domain/account/signed-in.ts';

/** What happened to an account, as its owner reads it. */
export const accountEvents = {
  heading: 'Üyeliğinizde olup bitenler',
  unknown:
    'Tanımadığınız bir satır görürseniz bütün oturumlarınızı kapatın, parolanızı değiştirin ve kuruma haber verin.',
  last: (n: number) => `Son ${n} kayıt`,
  what: {
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
  } satisfies Readonly<Record<AccountEvent, string>>,
  means: {
    passwordAndTotp: 'parola ve doğrulama uygulaması',
    passwordAndRecoveryCode: 'parola ve kurtarma kodu',
    passwordAndPasskey: 'parola ve geçiş anahtarı',
    passkey: 'geçiş anahtarı',
    sessionJustBegun: 'oturum yenilendi',
  } satisfies Readonly<Record<SignInMeans, string>>,
};
