import { page, type Route } from './route.ts';

/** What a member sees and changes once she is in: routes that the function `account` answers. */
export const profileRoutes = {
  enrolPage: page('GET', '/hesap/ikinci-adim', 'account', 'İkinci adımı kur'),
  enrolTotp: page('POST', '/hesap/ikinci-adim/uygulama', 'account', 'Doğrulama uygulamasını ekle'),
  enrolPasskey: page('POST', '/hesap/ikinci-adim/anahtar', 'account', 'Geçiş anahtarı ekle'),
  addFactor: page('POST', '/hesap/ikinci-adim/ekle', 'account', 'Bir ikinci adım daha eklemeye başla'),
  removeFactor: page('POST', '/hesap/ikinci-adim/cikar', 'account', 'Bir ikinci adımı çıkar'),
  profilePage: page('GET', '/hesap', 'account', 'Üyelik bilgileri ve güvenlik'),
  changePassword: page('POST', '/hesap/parola', 'account', 'Parolayı değiştir'),
  changeDetails: page('POST', '/hesap/bilgiler', 'account', 'Tebligat adresini ve telefonu değiştir'),
  changeContact: page('POST', '/hesap/iletisim', 'account', 'Yeni e-posta adresine kod gönder'),
  confirmContact: page('POST', '/hesap/iletisim/onay', 'account', 'Yeni adresin kodunu al'),
  renewRecoveryCodes: page('POST', '/hesap/kurtarma-kodlari', 'account', 'Kurtarma kodlarını yenile'),
  endMemberSessions: page('POST', '/hesap/oturumlar/kapat', 'account', 'Oturumları kapat'),
  linkPage: page('GET', '/hesap/bagla', 'account', 'Üyeliği e-Devlet kimliğine bağla: neyin değişeceği'),
  linkEdevlet: page('POST', '/hesap/bagla', 'account', 'Üyeliği e-Devlet kimliğine bağla'),
  closeAccount: page('POST', '/hesap/kapat', 'account', 'Üyeliği kapat'),
} as const satisfies Readonly<Record<string, Route>>;
