import type { Authority } from './authority.ts';

/** Kocasinan Belediyesi (Kayseri). Mailboxes are on a reserved example domain; the institution sets its own. */
export const kocasinan: Authority = {
  id: 'kocasinan',
  name: 'Kocasinan Belediye Başkanlığı',
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
    { id: 'kvkk', name: 'KVKK İrtibat Birimi', mailbox: 'kvkk@kocasinan.example' },
    { id: 'bilgi-edinme', name: 'Bilgi Edinme Birimi', mailbox: 'bilgiedinme@kocasinan.example' },
    { id: 'fen-isleri', name: 'Fen İşleri Müdürlüğü', mailbox: 'fenisleri@kocasinan.example' },
    { id: 'temizlik-isleri', name: 'Temizlik İşleri Müdürlüğü', mailbox: 'temizlik@kocasinan.example' },
    { id: 'park-bahceler', name: 'Park ve Bahçeler Müdürlüğü', mailbox: 'parkbahceler@kocasinan.example' },
    { id: 'zabita', name: 'Zabıta Müdürlüğü', mailbox: 'zabita@kocasinan.example' },
    { id: 'veteriner', name: 'Veteriner İşleri Müdürlüğü', mailbox: 'veteriner@kocasinan.example' },
    { id: 'imar', name: 'İmar ve Şehircilik Müdürlüğü', mailbox: 'imar@kocasinan.example' },
    { id: 'sosyal-hizmetler', name: 'Sosyal Yardım İşleri Müdürlüğü', mailbox: 'sosyal@kocasinan.example' },
    { id: 'ulasim', name: 'Ulaşım Hizmetleri Müdürlüğü', mailbox: 'ulasim@kocasinan.example' },
    { id: 'cozum-masasi', name: 'Çözüm Masası', mailbox: 'cozum-masasi@kocasinan.example' },
  ],
  categories: [
    { id: 'yol', name: 'Yol, kaldırım, çukur', department: 'fen-isleri' },
    { id: 'cop', name: 'Çöp ve temizlik', department: 'temizlik-isleri' },
    { id: 'park', name: 'Park, bahçe, ağaç', department: 'park-bahceler' },
    { id: 'gurultu', name: 'Gürültü, ruhsatsız iş yeri', department: 'zabita' },
    { id: 'basibos-hayvan', name: 'Başıboş hayvan', department: 'veteriner' },
    { id: 'imar', name: 'İmar ve yapı', department: 'imar' },
    { id: 'sosyal-yardim', name: 'Sosyal yardım', department: 'sosyal-hizmetler' },
    { id: 'toplu-tasima', name: 'Toplu taşıma', department: 'ulasim' },
    { id: 'diger', name: 'Diğer', department: 'cozum-masasi' },
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
  },
};
