import type { Authority } from './authority.ts';

/** Kocasinan Belediyesi (Kayseri). Mailboxes are on a reserved example domain; the institution sets its own. */
export const kocasinan: Authority = {
  id: 'kocasinan',
  name: 'Kocasinan Belediye Başkanlığı',
  names: { en: 'Kocasinan Municipality' },
  shortName: 'Kocasinan Belediyesi',
  website: 'https://www.kocasinan.bel.tr',
  address: 'Kocasinan Belediye Başkanlığı, Kocasinan / Kayseri',
  mailFrom: 'basvuru@kocasinan.example',
  replyTo: 'cozum-masasi@kocasinan.example',
  replyToTakesReference: true,
  hosts: ['ebelediye.kocasinan.example', '*'],
  brandColour: '#0b5c8a',
  languages: ['tr', 'en'],
  signIn: ['edevlet', 'member'],
  regimes: ['petition', 'information', 'kvkk'],
  departments: [
    {
      id: 'kvkk',
      name: 'KVKK İrtibat Birimi',
      names: { en: 'KVKK Contact Unit' },
      mailbox: 'kvkk@kocasinan.example',
    },
    {
      id: 'bilgi-edinme',
      name: 'Bilgi Edinme Birimi',
      names: { en: 'Right to Information Unit' },
      mailbox: 'bilgiedinme@kocasinan.example',
    },
    {
      id: 'fen-isleri',
      name: 'Fen İşleri Müdürlüğü',
      names: { en: 'Directorate of Public Works' },
      mailbox: 'fenisleri@kocasinan.example',
    },
    {
      id: 'temizlik-isleri',
      name: 'Temizlik İşleri Müdürlüğü',
      names: { en: 'Directorate of Cleaning' },
      mailbox: 'temizlik@kocasinan.example',
    },
    {
      id: 'park-bahceler',
      name: 'Park ve Bahçeler Müdürlüğü',
      names: { en: 'Directorate of Parks and Gardens' },
      mailbox: 'parkbahceler@kocasinan.example',
    },
    {
      id: 'zabita',
      name: 'Zabıta Müdürlüğü',
      names: { en: 'Directorate of Municipal Police' },
      mailbox: 'zabita@kocasinan.example',
    },
    {
      id: 'veteriner',
      name: 'Veteriner İşleri Müdürlüğü',
      names: { en: 'Directorate of Veterinary Affairs' },
      mailbox: 'veteriner@kocasinan.example',
    },
    {
      id: 'imar',
      name: 'İmar ve Şehircilik Müdürlüğü',
      names: { en: 'Directorate of Zoning and Urban Planning' },
      mailbox: 'imar@kocasinan.example',
    },
    {
      id: 'sosyal-hizmetler',
      name: 'Sosyal Yardım İşleri Müdürlüğü',
      names: { en: 'Directorate of Social Assistance' },
      mailbox: 'sosyal@kocasinan.example',
    },
    {
      id: 'ulasim',
      name: 'Ulaşım Hizmetleri Müdürlüğü',
      names: { en: 'Directorate of Transport' },
      mailbox: 'ulasim@kocasinan.example',
    },
    {
      id: 'cozum-masasi',
      name: 'Çözüm Masası',
      names: { en: 'Solution Desk' },
      mailbox: 'cozum-masasi@kocasinan.example',
    },
  ],
  categories: [
    {
      id: 'yol',
      name: 'Yol, kaldırım, çukur',
      names: { en: 'Roads, pavements, potholes' },
      department: 'fen-isleri',
    },
    {
      id: 'cop',
      name: 'Çöp ve temizlik',
      names: { en: 'Rubbish and cleaning' },
      department: 'temizlik-isleri',
    },
    {
      id: 'park',
      name: 'Park, bahçe, ağaç',
      names: { en: 'Parks, gardens, trees' },
      department: 'park-bahceler',
    },
    {
      id: 'gurultu',
      name: 'Gürültü, ruhsatsız iş yeri',
      names: { en: 'Noise, unlicensed workplaces' },
      department: 'zabita',
    },
    { id: 'basibos-hayvan', name: 'Başıboş hayvan', names: { en: 'Stray animals' }, department: 'veteriner' },
    { id: 'imar', name: 'İmar ve yapı', names: { en: 'Zoning and building' }, department: 'imar' },
    {
      id: 'sosyal-yardim',
      name: 'Sosyal yardım',
      names: { en: 'Social assistance' },
      department: 'sosyal-hizmetler',
    },
    { id: 'toplu-tasima', name: 'Toplu taşıma', names: { en: 'Public transport' }, department: 'ulasim' },
    { id: 'diger', name: 'Diğer', names: { en: 'Other' }, department: 'cozum-masasi' },
  ],
  generalDepartment: 'cozum-masasi',
  managerMailbox: 'ozel-kalem@kocasinan.example',
  operatorMailbox: 'bilgi-islem@kocasinan.example',
  regimeDepartment: { kvkk: 'kvkk', information: 'bilgi-edinme' },
  services: [
    {
      clientId: 'ebys-deneme',
      departments: ['fen-isleri', 'kvkk', 'cozum-masasi'],
      scopes: ['requests:read', 'requests:reply', 'requests:register'],
    },
  ],
  notice: {
    version: '2026-11',
    effectiveFrom: '2026-11-23',
    purposes: ['identification', 'answering', 'delivery', 'routing', 'evidence', 'membership'],
    sections: [
      {
        heading: 'Verilerinizden kim sorumlu?',
        paragraphs: [
          'Bu sayfalarda bize verdiğiniz kişisel verilerin sorumlusu Kocasinan Belediye Başkanlığıdır. Bu metin, 6698 sayılı Kişisel Verilerin Korunması Kanunu’nun 10. maddesi gereği sizi bilgilendirmek için yazılmıştır; bir rıza metni değildir.',
        ],
      },
      {
        heading: 'Hangi verileri, niçin alıyoruz?',
        paragraphs: [
          'Kimlik verileri (ad, soyad; kanunun istediği başvurularda T.C. kimlik numarası ya da uyruk ve pasaport numarası; verirseniz doğum tarihi; bir tüzel kişi adına başvuruyorsanız unvanı): başvuranın kim olduğunu belirlemek ve kanunun aradığı zorunlu bilgileri tamamlamak için.',
          'İletişim verileri (tebligat adresi; verirseniz e-posta ve telefon): başvurunuzun alındısını ve cevabını size ulaştırmak için.',
          'Başvurunuzun konusu, açıklaması, yeri ve verirseniz kurumla ilişkiniz: talep ve şikâyetinizi incelemek, ilgili birime iletmek ve sonuçlandırmak için.',
          'Üye olursanız bunlara ek olarak parolanızın geri çevrilemeyen özeti, ikinci adımınızın anahtarı ve üyelikte yapılan işlemlerin günü ve türü: sizi yeniden tanımak ve üyeliğinizi korumak için. Üye olmak zorunlu değildir; üyeliğinizi istediğiniz zaman kapatabilirsiniz.',
        ],
      },
      {
        heading: 'Hukuki sebep ve toplama yolu',
        paragraphs: [
          'Verileriniz, Kanun’un 5. maddesindeki “kanunlarda açıkça öngörülmesi” ve “veri sorumlusunun hukuki yükümlülüğünü yerine getirebilmesi için zorunlu olması” sebeplerine dayanarak, bu formlar üzerinden elektronik ortamda ya da kâğıt başvuruyla alınır.',
          'Kimliğinizi e-Devlet Kapısı ile doğrularsanız adınız, soyadınız ve T.C. kimlik numaranız oradan alınır; başka bir bilgi alınmaz. Üyelik verileri, kurmak istediğiniz üyeliğin ifası için gerekli olduğundan (Kanun m.5/2-c) üyelik sayfalarında sizden alınır.',
        ],
      },
      {
        heading: 'Kimlere aktarılır?',
        paragraphs: [
          'Verileriniz yalnızca yurt içinde; talep edilmesi hâlinde yargı makamlarına ve yetkili kamu kurumlarına, uyuşmazlık hâlinde belediyemizin avukatlarına aktarılabilir. Yurt dışına aktarılmaz.',
        ],
      },
      {
        heading: 'Ne kadar saklanır?',
        paragraphs: [
          'Başvuru kayıtları, uyuşmazlıkta delil olabilecekleri süre boyunca saklanır, sonra silinir ya da yok edilir. Yok etme işleminin kaydı en az üç yıl tutulur.',
        ],
      },
      {
        heading: 'Haklarınız',
        paragraphs: [
          'Kanun’un 11. maddesindeki haklarınızı kullanmak için bu sayfalardaki KVKK başvurusunu doldurabilir ya da Veri Sorumlusuna Başvuru Usul ve Esasları Hakkında Tebliğ’deki öteki yollarla bize ulaşabilirsiniz.',
        ],
      },
    ],
    translations: {
      en: [
        {
          heading: 'Who is responsible for your data?',
          paragraphs: [
            'Kocasinan Municipality (Kocasinan Belediye Başkanlığı) is the controller of the personal data that you give us on these pages. This notice informs you as article 10 of Law 6698 (KVKK) requires; it does not ask for your consent.',
          ],
        },
        {
          heading: 'Which data do we take, and why?',
          paragraphs: [
            'Identity data (name, surname; where the law asks for it, Turkish identity number or nationality and passport number; date of birth if you give it; the name of a legal person if you apply for one): to establish who is applying and to complete the particulars that the law makes mandatory.',
            'Contact data (address for service; e-mail address and telephone number if you give them): to get the receipt and the reply to you.',
            'Subject, description and place of your application and, if you state it, your relation to the institution: to examine your request or complaint, to pass it to the unit in charge and to conclude it.',
            'If you open an account also an irreversible digest of your password, the key of your second step, and day and kind of what was done in the account: to recognise you again and to protect the account. No account is needed; you can close yours whenever you like.',
          ],
        },
        {
          heading: 'Legal grounds and way of collection',
          paragraphs: [
            'Your data is taken electronically on these forms, or with an application on paper, on the grounds of article 5 of the Law that it is “expressly provided for by law” and that it is “necessary for the controller to meet its legal obligation”.',
            'If you verify your identity through the e-Government Gateway (e-Devlet), your name, surname and Turkish identity number are taken from there, and nothing else. Data of an account is taken from you on the account pages because it is necessary for the account that you want to have (Law Art. 5/2-c).',
          ],
        },
        {
          heading: 'To whom is it passed on?',
          paragraphs: [
            'Your data can be passed on within Türkiye only: on request to courts and competent public bodies, in a dispute to the lawyers of the municipality. It is not passed on abroad.',
          ],
        },
        {
          heading: 'How long is it kept?',
          paragraphs: [
            'Records of applications are kept as long as they can be evidence in a dispute; then they are erased or destroyed. The record of the destruction is kept for at least three years.',
          ],
        },
        {
          heading: 'Your rights',
          paragraphs: [
            'To use your rights under article 11 of the Law you can fill in the personal data application on these pages or reach us in the other ways of the Communiqué on the Procedures and Principles of Applying to the Data Controller.',
          ],
        },
      ],
    },
  },
};
