/** The fields of an account's forms. */
export const accountInputs = {
  email: 'E-posta adresiniz',
  code: {
    label: '6 haneli kod',
    hint: 'E-postanızda bulursunuz; on dakika geçerlidir. Gelmediyse istenmeyen (spam) klasörüne de bakın.',
    again: 'Kodu yeniden yazın; güvenliğiniz için sayfada tutulmaz.',
  },
  newPassword: {
    label: 'Yeni parolanız',
    hint: 'En az 12 karakter. Birbiriyle ilgisiz dört beş sözcük iyi bir paroladır; büyük harf, rakam ya da işaret zorunlu değildir. Parola yöneticisinden yapıştırabilirsiniz.',
    again: 'Parolayı yeniden yazın; güvenliğiniz için sayfada tutulmaz.',
  },
  totpCode: {
    label: 'Doğrulama uygulamanızın gösterdiği kod',
    hint: 'Telefonunuzdaki doğrulama uygulamasını açın; bu kurumun yanındaki 6 rakamı yazın.',
  },
  recoveryCode: {
    label: 'Kurtarma kodu',
    hint: 'İkinci adımı kurarken size verilen 16 karakterlik kodlardan biri. Her kod bir kez kullanılır.',
  },
  withRecoveryCode: 'Kurtarma kodu kullanacağım',
  passkeyFaults: {
    any: 'Geçiş anahtarı kullanılamadı: işlem iptal edildi, süresi geçti ya da bu cihazda size ait bir geçiş anahtarı yok. Yeniden deneyin ya da bu sayfadaki başka bir yolu seçin.',
    alreadyAdded: 'Bu cihazın geçiş anahtarı üyeliğinizde zaten var. Başka bir cihaz seçin.',
    without:
      'Bu tarayıcıda geçiş anahtarı kullanılamıyor: tarayıcı desteklemiyor ya da betikler kapalı. Bu sayfadaki başka bir yolu seçin ya da sayfayı başka bir tarayıcıda açın.',
  },
};
