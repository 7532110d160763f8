import type { Authority } from './authority.ts';

/** Kent Konut (İzmit, Kocaeli), a municipal company. Mailboxes are on a reserved example domain; it sets its own. */
export const kentKonut: Authority = {
  id: 'kent-konut',
  name: 'Kent Konut İnşaat Sanayi ve Ticaret A.Ş.',
  shortName: 'Kent Konut',
  website: 'https://www.kentkonut.com.tr',
  address: 'Körfez Mahallesi, Hafız Binbaşı Caddesi No: 3, İzmit / Kocaeli',
  kep: 'kentkonutinsaat@hs01.kep.tr',
  mailFrom: 'basvuru@kentkonut.example',
  replyTo: 'kvkk@kentkonut.example',
  replyToTakesReference: true,
  hosts: ['basvuru.kentkonut.example'],
  brandColour: '#b3471d',
  languages: ['tr', 'en'],
  signIn: ['edevlet', 'member'],
  regimes: ['kvkk'],
  departments: [
    {
      id: 'kvkk',
      name: 'Kişisel Verileri Koruma Sorumlusu',
      names: { en: 'Data Protection Officer' },
      mailbox: 'kvkk@kentkonut.example',
    },
  ],
  categories: [],
  generalDepartment: 'kvkk',
  managerMailbox: 'ozel-kalem@kentkonut.example',
  operatorMailbox: 'bilgi-islem@kentkonut.example',
  regimeDepartment: { kvkk: 'kvkk' },
  notice: {
    version: '2026-11',
    effectiveFrom: '2026-11-23',
    purposes: ['identification', 'answering', 'delivery', 'routing', 'evidence', 'membership'],
    sections: [
      {
        heading: 'Verilerinizden kim sorumlu?',
        paragraphs: [
          'Bu formla bize verdiğiniz kişisel verilerin sorumlusu Kent Konut İnşaat Sanayi ve Ticaret A.Ş.’dir. Bu metin, 6698 sayılı Kişisel Verilerin Korunması Kanunu’nun 10. maddesi gereği bilgilendirme içindir; onayınız istenmez.',
        ],
      },
      {
        heading: 'Hangi verileri, niçin alıyoruz?',
        paragraphs: [
          'Kimlik verileri (ad, soyad, T.C. kimlik numarası ya da uyruk ve pasaport numarası; verirseniz doğum tarihi): başvuranın gerçekten ilgili kişi olup olmadığını belirlemek için. Doğum tarihi dışındakileri Başvuru Tebliği’nin 5. maddesi zorunlu tutar.',
          'İletişim verileri (tebligat adresi; verirseniz e-posta ve telefon): cevabı size ulaştırmak için.',
          'Talebinizin konusu, açıklaması ve verirseniz şirketimizle ilişkiniz: kayıtlarımızda doğru verileri bulmak ve talebinizi sonuçlandırmak için.',
          'Üyelik verileri (üye olursanız parolanızın geri çevrilemeyen özeti, ikinci adımınızın anahtarı, üyelikte yapılan işlemlerin günü ve türü): sizi yeniden tanımak ve üyeliğinizi korumak için. Üye olmanız gerekmez; üyeliğinizi istediğiniz zaman kapatabilirsiniz.',
        ],
      },
      {
        heading: 'Hukuki sebep ve toplama yolu',
        paragraphs: [
          'Bu verileri, Kanun’un 13. maddesindeki cevap verme yükümlülüğümüzü yerine getirmek için zorunlu olduğundan (Kanun m.5/2-ç), bu form üzerinden elektronik ortamda ya da yazılı başvurunuzla alırız.',
          'Kimliğinizi e-Devlet Kapısı ile doğrularsanız adınız, soyadınız ve T.C. kimlik numaranız bize oradan gelir; başka bilgi istemeyiz. Üyelik verilerini, kurduğunuz üyelik için gerekli olduğundan (Kanun m.5/2-c) üyelik sayfalarında sizden alırız.',
        ],
      },
      {
        heading: 'Kimlere aktarılır?',
        paragraphs: [
          'Başvurunuz yalnızca yurt içinde; istemeleri hâlinde Kişisel Verileri Koruma Kurulu’na ve yargı makamlarına, bir uyuşmazlıkta şirket avukatına aktarılabilir.',
        ],
      },
      {
        heading: 'Ne kadar saklanır?',
        paragraphs: [
          'Başvurunuz ve cevabı, ileride çıkabilecek bir uyuşmazlıkta kanıt olarak gerektiği sürece saklanır, sonra silinir ya da yok edilir; yok etme kaydı en az üç yıl tutulur.',
        ],
      },
      {
        heading: 'Haklarınız ve öteki başvuru yolları',
        paragraphs: [
          'Kanun’un 11. maddesindeki haklarınızı bu formla kullanabilirsiniz. Dilerseniz Körfez Mahallesi, Hafız Binbaşı Caddesi No: 3, İzmit / Kocaeli adresine elden ya da noterle; kentkonutinsaat@hs01.kep.tr adresine güvenli elektronik ya da mobil imzayla; ya da daha önce bize bildirdiğiniz e-posta adresinizden de başvurabilirsiniz.',
        ],
      },
    ],
    translations: {
      en: [
        {
          heading: 'Who is responsible for your data?',
          paragraphs: [
            'Kent Konut İnşaat Sanayi ve Ticaret A.Ş. is the controller of the personal data that you give us on this form. This notice informs you as article 10 of Law 6698 (KVKK) requires; your consent is not asked for.',
          ],
        },
        {
          heading: 'Which data do we take, and why?',
          paragraphs: [
            'Identity data (name, surname, Turkish identity number or nationality and passport number; date of birth if you give it): to establish whether the applicant really is the person concerned. All but the date of birth are made mandatory by article 5 of the Communiqué on Applications (Başvuru Tebliği).',
            'Contact data (address for service; e-mail address and telephone number if you give them): to get the reply to you.',
            'Subject and description of your request and, if you state it, your relation to our company: to find the right data in our records and to conclude your request.',
            'Account data (if you open one: an irreversible digest of your password, the key of your second step, day and kind of what was done in the account): to recognise you again and to protect your account. You need no account; you can close yours whenever you like.',
          ],
        },
        {
          heading: 'Legal grounds and way of collection',
          paragraphs: [
            'We take this data electronically on this form, or with your written application, because it is necessary for meeting our duty to reply under article 13 of the Law (Law Art. 5/2-ç).',
            'If you verify your identity through the e-Government Gateway (e-Devlet), your name, surname and Turkish identity number come to us from there; we ask for nothing else. We take account data from you on the account pages because it is necessary for the account that you open (Law Art. 5/2-c).',
          ],
        },
        {
          heading: 'To whom is it passed on?',
          paragraphs: [
            'Your application can be passed on within Türkiye only: on their request to the Personal Data Protection Board and to judicial authorities, in a dispute to the company’s lawyer.',
          ],
        },
        {
          heading: 'How long is it kept?',
          paragraphs: [
            'Your application and the reply to it are kept as long as they are needed as evidence in a dispute that may arise later; then they are erased or destroyed; the record of the destruction is kept for at least three years.',
          ],
        },
        {
          heading: 'Your rights and the other ways to apply',
          paragraphs: [
            'You can use your rights under article 11 of the Law with this form. You can also apply by hand or through a notary at Körfez Mahallesi, Hafız Binbaşı Caddesi No: 3, İzmit / Kocaeli; to kentkonutinsaat@hs01.kep.tr with a secure electronic or mobile signature; or from the e-mail address that you gave us before.',
          ],
        },
      ],
    },
  },
};
