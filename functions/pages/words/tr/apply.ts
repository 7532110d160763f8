/** The way through an application: its steps, the check before sending, and what is said on the way. */
export const apply = {
  kinds: 'Başvuru türleri',
  basis: (law: string, article: string) => `Dayanak: ${law}, ${article}`,
  applicant: 'Başvuran',
  back: 'Önceki adım',
  backToCheck: 'Yanıtlarınızı gözden geçirmeye dönün',
  place: (step: number, steps: number) => `Adım ${step} / ${steps}`,
  goOn: 'Kaydet ve devam et',
  begun: <T>(link: (text: string) => T) => [
    'Bu formda yazdıklarınız duruyor: ',
    link('yanıtlarınızı gözden geçirin'),
    ' ya da aşağıdan devam edin.',
  ],
  steps: {
    kimlik: 'Kimlik bilgileriniz',
    iletisim: 'Size nasıl ulaşalım?',
    haklar: 'Haklarınız',
    tur: 'Dilekçenizin türü ve konu başlığı',
    kurulus: 'Kimin için istiyorsunuz?',
    konu: {
      kvkk: 'Talebiniz',
      petition: 'Dilekçeniz',
      information: 'İstediğiniz bilgi ya da belge',
    },
    yer: 'Nerede?',
  },
  notes: {
    yer: 'Dilekçeniz belirli bir yerle ilgiliyse orayı bulmamıza yetecek kadarını yazın; değilse boş bırakıp devam edin.',
  },
  kept: 'Yazdıklarınız her adımda bu tarayıcı için saklanır ve bir gün devam etmezseniz silinir; başka kimse okuyamaz.',
  check: {
    title: 'Yanıtlarınızı gözden geçirin',
    change: 'Değiştir',
    of: (label: string) => `: ${label}`,
    notGiven: 'Yazılmadı',
    next: 'Gönderdiğinizde ne olur?',
    promise: 'Gönderdiğinizde size bir başvuru numarası, bir takip kodu ve son cevap günü verilir.',
    send: 'Başvuruyu gönder',
  },
  notice: {
    heading: 'Kişisel verileriniz',
    purpose: <T>(link: (text: string) => T) => [
      'Bu formda yazdıklarınızı başvurunuzu sonuçlandırmak ve cevabı size ulaştırmak için işleriz. Ayrıntılar ',
      link('aydınlatma metninde (yeni sekmede açılır)'),
      '; metin aşağıda da var.',
    ],
    readHere: 'Aydınlatma metnini burada okuyun',
    label: 'Aydınlatma metni',
    hint: 'Bu işaret metni okuduğunuzu gösterir; rıza ya da onay anlamına gelmez.',
    read: 'Aydınlatma metnini okudum',
  },
  keptPage: {
    title: 'Yazdıklarınız saklandı',
    text: 'Formunuz bu tarayıcıda bir gün boyunca sizi bekler; başka kimse okuyamaz. Giriş yaptıktan sonra forma dönersiniz.',
    onward: 'Girişe devam edin',
  },
  noCookie:
    'Tarayıcınız çerez göndermedi; bu yüzden yazdıklarınız henüz saklanamadı ve aşağıda duruyor. Bu site için çerezlere izin verip yeniden “Kaydet ve devam et”e basın. İzin veremiyorsanız kuruma gelerek ya da postayla da başvurabilirsiniz.',
  tooLong:
    'Yazdıklarınız saklanamayacak kadar uzun; aşağıda duruyor. Uzun alanları kısaltıp yeniden deneyin.',
  tooLongHere: 'Buraya yazdığınız çok uzun; kısaltın.',
  signedOut:
    'Girişiniz sona ermiş; yazdıklarınız duruyor. Yeniden giriş yapın ya da kimlik bilgilerinizi yazıp gönderin.',
  sentBefore:
    'Bu form daha önce gönderilmiş ve başvurunuz alınmıştı. Aşağıdaki değiştirilmiş hâli yeni bir başvuru olarak göndermek istiyorsanız formu yeniden gönderin.',
};
