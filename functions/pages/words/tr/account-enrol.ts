/** A second factor that is set up, and the recovery codes that come with the first one. */
export const accountEnrol = {
  title: 'İkinci adımı kurun',
  furtherTitle: 'Yeni bir ikinci adım ekleyin',
  account: 'Üyeliğim',
  eitherWay:
    'Parolanızı bir başkası öğrense bile üyeliğinize giremesin diye girişte ikinci bir şey daha istenir. Aşağıdaki iki yoldan birini seçin; on dakikanız var.',
  thisWay:
    'Parolanızı bir başkası öğrense bile üyeliğinize giremesin diye girişte ikinci bir şey daha istenir. Aşağıdaki yolla devam edin; on dakikanız var.',
  totp: {
    heading: 'Doğrulama uygulaması',
    text: 'Telefonunuzda 30 saniyede bir değişen 6 haneli bir kod gösteren uygulamadır; internet bağlantısı istemez. Uygulama mağazanızda “authenticator” ya da “doğrulama” diye arayıp tanıdığınız bir yayıncınınkini kurun.',
    steps: [
      'Uygulamada yeni hesap ekleyin ve bu resmi okutun.',
      'Resmi okutamıyorsanız uygulamaya altındaki anahtarı yazın.',
      'Uygulamanın gösterdiği kodu aşağıya yazın.',
    ],
    picture: 'Doğrulama uygulamasının okuyacağı karekod',
    key: <T>(key: T) => ['Anahtar: ', key],
    button: 'Uygulamayı ekle',
    notAdded:
      'Kod tutmadı. Uygulamanın gösterdiği sonraki kodu yazın; yine tutmazsa telefonunuzun saatini otomatik ayara alın.',
  },
  passkey: {
    heading: 'Geçiş anahtarı',
    text: 'Telefonunuzun, bilgisayarınızın ya da USB anahtarınızın sakladığı bir anahtardır; cihazın kilidini açarak (parmak izi, yüz ya da PIN) kullanırsınız. Parmak iziniz ve yüzünüz cihazınızda kalır, kuruma gönderilmez. Sahte sitelere karşı en güvenli yol budur.',
    button: 'Geçiş anahtarı ekle',
    name: 'Bu anahtarı nasıl adlandıralım?',
    nameHint: 'Listede tanımanız içindir, örneğin “Telefonum”.',
    proposed: (n: number) => `Geçiş anahtarı ${n}`,
    notAdded: 'Geçiş anahtarı doğrulanamadı. Yeniden deneyin ya da doğrulama uygulaması ekleyin.',
  },
  recovery: {
    title: 'Kurtarma kodlarınız',
    text: 'Telefonunuzu ya da geçiş anahtarınızı kaybederseniz bu kodlardan biriyle girersiniz. Her kod bir kez kullanılır.',
    onlyNow:
      'Kodlar yalnız şimdi gösterilir; kurumda da okunur hâlde saklanmaz. Sayfayı yazdırın ya da kodları güvenli bir yere yazın.',
    issued: (authority: string, moment: string) =>
      `${authority}, ${moment}. Daha önce verilmiş kodlar artık geçmez.`,
    goOn: 'Kodları sakladım, devam et',
  },
};
