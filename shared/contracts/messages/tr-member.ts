import { tr } from './tr.ts';

/** What members read besides: only the functions that serve accounts carry these sentences. */
export const trMember = {
  ...tr,
  'email.missing': 'E-posta adresinizi yazın.',
  'password.missing': 'Parolanızı yazın.',
  'password.tooLong': 'Parolanızı yeniden yazın; yazdığınız metin bir parola için çok uzun.',
  'newPassword.missing': 'Yeni parolanızı yazın.',
  'newPassword.tooShort':
    'Parola en az 12 karakter olmalı; aklınızda kalacak, birbiriyle ilgisiz dört beş sözcük yazabilirsiniz.',
  'newPassword.tooLong': 'Parola en çok 128 karakter olabilir; kısaltarak yazın.',
  'newPassword.leaked':
    'Bu parola, çalınmış parolaların listelerinde geçiyor; hiçbir yerde kullanmadığınız başka bir parola yazın.',
  'newPassword.personal':
    'Parolada e-posta adresiniz, kimlik, pasaport ya da telefon numaranız geçmesin; bunları çıkarıp yeniden yazın.',
  'newPassword.contextual':
    'Adınız, kurumun adı ve “parola” gibi sözcükler kolay tahmin edilir; bunlardan başka en az 8 karakter yazın.',
  'newPassword.guessable':
    'Bu parola kolay tahmin edilir; sıra, tekrar ya da tarih yerine birbiriyle ilgisiz birkaç sözcük yazın.',
  'totpCode.missing': 'Doğrulama uygulamanızın gösterdiği 6 haneli kodu yazın.',
  'totpCode.invalid': 'Kod 6 rakamdan oluşur; doğrulama uygulamanızdaki kodu yazın.',
  'recoveryCode.missing': 'Kurtarma kodlarınızdan birini yazın.',
  'recoveryCode.invalid': 'Kurtarma kodu 16 karakterdir; listenizdeki kodu eksiksiz yazın.',
  'passkey.missing': 'Geçiş anahtarı okunamadı; sayfayı yenileyip yeniden deneyin.',
  'passkey.invalid': 'Geçiş anahtarının cevabı okunamadı; sayfayı yenileyip yeniden deneyin.',
  'passkeyName.missing': 'Geçiş anahtarına onu tanıyacağınız bir ad verin, örneğin “Telefonum”.',
  'passkeyName.tooLong': 'Geçiş anahtarının adı en çok 60 karakter olabilir.',
} as const satisfies Readonly<Record<string, string>>;
