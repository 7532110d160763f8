/** A member's way in: mailbox and password, the second step, a passkey alone; and what a refusal leads to. */
export const accountSignIn = {
  title: 'Üyelikle giriş',
  password: 'Parolanız',
  goOn: 'Devam et',
  byPasskey: {
    heading: 'Geçiş anahtarınız varsa',
    text: 'Üyeliğinize bir geçiş anahtarı eklediyseniz parola yazmadan, telefonunuzun ya da bilgisayarınızın ekran kilidiyle girersiniz.',
    button: 'Geçiş anahtarıyla gir',
  },
  stuck: 'Giremiyorsanız',
  signUp: 'Üyeliğim yok, üye olmak istiyorum',
  forgotten: 'Parolamı unuttum',
  otherWays: {
    heading: 'Başka yollar',
    edevlet: 'e-Devlet Kapısı ile kimliğimi doğrula',
    without: 'Giriş yapmadan devam et',
    onPaper: (address: string) => `Başvurunuzu yazılı olarak da verebilirsiniz: ${address}`,
  },
  secondStep: {
    title: 'İkinci adım',
    text: 'Parolanız doğru. Girenin siz olduğunu bir kez daha gösterin; on dakikanız var.',
    button: 'Giriş yap',
    passkey: 'Geçiş anahtarı',
    recoveryButton: 'Kurtarma koduyla gir',
    nothingLeft: 'Bunların hiçbirine ulaşamıyorum',
    notTakenAway:
      'Güvenliğiniz için ikinci adım telefonla ya da e-postayla kaldırılmaz. Başvurunuzu şu yollarla yapabilirsiniz:',
  },
  passkeyAlone: {
    title: 'Geçiş anahtarıyla giriş',
    text: 'Düğmeye bastığınızda tarayıcınız geçiş anahtarınızı ister: parmak izinizi, yüzünüzü ya da ekran kilidinizi kullanırsınız. Bu bilgiler cihazınızda kalır, bize gelmez.',
    byPassword: 'E-posta adresim ve parolamla giriş',
    notAccepted:
      'Bu geçiş anahtarı kabul edilmedi. Başka bir anahtar deneyin ya da e-posta ve parolanızla giriş yapın.',
  },
  problem: {
    account: 'Üyelik bilgilerim ve güvenlik',
    signIn: 'Üyelikle giriş',
    reset: 'Parola yenileme',
    signUp: 'Üye olma',
    start: 'Başvuru sayfası',
  },
};
