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
  departments: [{ id: 'kvkk', name: 'Kişisel Verileri Koruma Sorumlusu', mailbox: 'kvkk@kentkonut.example' }],
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
  },
};
