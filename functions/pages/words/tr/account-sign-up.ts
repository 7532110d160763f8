/** How an account begins, and how a forgotten password is set anew: both by a code to the mailbox. */
export const accountSignUp = {
  mailbox: {
    title: 'Üye olun',
    notNeeded: 'Başvurmak için üye olmanız gerekmez. Üye olursanız:',
    gains: [
      'başvurularınızı tek yerde görür, takip kodu saklamazsınız,',
      'kimlik bilgilerinizi ve e-posta adresinizi her başvuruda yeniden yazıp onaylamazsınız,',
      'kişisel verilerinizle ilgili cevapları e-postayla alabilirsiniz.',
    ],
    twoSteps:
      'Üyelik için bir parola ve ikinci bir adım kurarsınız: telefonunuzda bir doğrulama uygulaması ya da bir geçiş anahtarı.',
    signIn: 'Üyeliğim var, giriş yapacağım',
  },
  sendCode: 'Kod gönder',
  newCode: 'Yeni kod gönder',
  anotherMailbox: 'E-posta adresini değiştir',
  confirm: {
    title: 'Üyeliğinizi açın',
    sent: <T>(email: T) => [
      email,
      ' adresine bir ileti gönderdik. İletideki kodu yazın ve bilgilerinizi doldurun. İleti gelmediyse adresinizi kontrol edin; aynı adrese bir saatte en çok beş ileti gönderilir.',
    ],
    you: 'Siz',
    identityHint: 'Başvurularınızda sizi tanımamıza yarar.',
    phoneHint: 'Örneğin 0532 123 45 67.',
    purpose: <T>(link: (text: string) => T) => [
      'Bilgilerinizi yalnız üyeliğiniz ve başvurularınız için kullanırız: ',
      link('aydınlatma metni'),
      '.',
    ],
    button: 'Üyeliği aç',
  },
  reset: {
    title: 'Parolanızı yenileyin',
    text: 'Üyeliğinizin e-posta adresini yazın; oraya bir kod göndeririz. Yeni parola için ikinci adımınız da (doğrulama uygulaması, geçiş anahtarı ya da kurtarma kodu) gerekir.',
    codeTitle: 'Size gelen kodu yazın',
    sent: <T>(email: T) => [
      email,
      ' adresiyle bir üyelik varsa oraya bir kod gönderdik. Kod gelmediyse adresinizi kontrol edin; aynı adrese bir saatte en çok beş ileti gönderilir.',
    ],
    goOn: 'Devam et',
    noAccount: <T>(link: (text: string) => T) => ['Üyeliğiniz yoksa ', link('üye olabilirsiniz'), '.'],
  },
  newPassword: {
    title: 'Yeni parolanız',
    text: 'Parolanız yenilenince bütün oturumlarınız kapanır; yeni parolanızla giriş yaparsınız.',
    button: 'Parolayı yenile',
    byPasskey: 'Geçiş anahtarıyla',
    passkeyButton: 'Geçiş anahtarıyla yenile',
    leaveCodeEmpty: 'Yukarıdaki kodu boş bırakıp kurtarma kodlarınızdan birini yazın.',
    done: 'Parolanız yenilendi ve açık oturumlarınız kapatıldı. Yeni parolanızla giriş yapın.',
  },
};
