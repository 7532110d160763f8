import { page, type Route } from './route.ts';

/** How a member gets in: routes that the function `account` answers, beside those of `profile.ts`. */
export const accountRoutes = {
  memberSignInPage: page('GET', '/hesap/giris', 'account', 'Üye girişi'),
  memberSignInForm: page('POST', '/hesap/giris', 'account', 'E-posta ve parolayı al, ikinci adımı sor'),
  secondFactorPage: page('GET', '/hesap/giris/ikinci', 'account', 'İkinci adım'),
  secondFactorForm: page('POST', '/hesap/giris/ikinci', 'account', 'İkinci adımı al, oturumu aç'),
  passkeySignIn: page('POST', '/hesap/giris/anahtar', 'account', 'Geçiş anahtarıyla oturumu aç'),
  signUpPage: page('GET', '/hesap/yeni', 'account', 'Üyelik: e-posta adresi'),
  signUpForm: page('POST', '/hesap/yeni', 'account', 'Üyelik için adrese kod gönder'),
  confirmSignUp: page('POST', '/hesap/yeni/onay', 'account', 'Kodu, parolayı ve kimliği al, üyeliği aç'),
  resetPage: page('GET', '/hesap/parola-sifirla', 'account', 'Parola sıfırlama: e-posta adresi'),
  resetForm: page('POST', '/hesap/parola-sifirla', 'account', 'Parola sıfırlama kodu gönder'),
  resetCodeForm: page('POST', '/hesap/parola-sifirla/kod', 'account', 'Sıfırlama kodunu al'),
  newPasswordPage: page('GET', '/hesap/parola-sifirla/yeni', 'account', 'Yeni parola'),
  newPasswordForm: page('POST', '/hesap/parola-sifirla/yeni', 'account', 'Yeni parolayı ve ikinci adımı al'),
} as const satisfies Readonly<Record<string, Route>>;
