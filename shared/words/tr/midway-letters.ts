/** What an applicant is told in the middle of her request. Days and sums come written out, articles as they are cited. */
export const midwayLetters = {
  infoAskedSubject: (reference: string) => `Başvurunuz için ek bilgi gerekiyor – ${reference}`,
  infoAskedPreview: 'Başvurunuzu sonuçlandırmak için sizden bilgi istiyoruz.',
  infoAsked: 'Başvurunuzu inceleyen birim sizden şu bilgiyi istiyor:',
  toAnswer: 'Bilgiyi başvuru takip sayfasında yazabilirsiniz:',
  progressSubject: (reference: string) => `Başvurunuzun durumu – ${reference}`,
  progressPreview: 'İşlem sürüyor; sonuç ayrıca bildirilecek.',
  progress: 'Başvurunuzla ilgili işlem sürüyor. Bugünkü durum:',
  notFinal: (article: string) =>
    `Bu ileti kesin cevap değildir; sonuç size ayrıca bildirilecek (${article}).`,
  extendedSubject: (reference: string) => `Cevap süresi uzatıldı – ${reference}`,
  extendedPreview: (day: string) => `Yeni son gün ${day}.`,
  extended: (term: string, article: string) =>
    `Başvurunuza ${term} cevap verilecek (${article}). Süre bir kez uzatılabilir.`,
  ground: (ground: string, article: string) => `Dayanak: ${ground} (${article})`,
  reasons: 'Gerekçe',
  feeSubject: (reference: string) => `Başvurunuz için ücret bildirimi – ${reference}`,
  feePreview: (day: string) => `Ödeme için son gün ${day}.`,
  fee: 'İstediğiniz bilgiye erişim için aşağıdaki ücretin ödenmesi gerekiyor:',
  paying: 'Ödeme belgenizi kuruma ulaştırdığınızda süre yeniden işlemeye başlar.',
  lapsedSubject: (reference: string) => `Başvurunuz işlemden kaldırıldı – ${reference}`,
  lapsedPreview: 'Ücret süresinde ödenmediği için isteğinizden vazgeçmiş sayıldınız.',
  lapsed: (day: string, article: string) =>
    `Bildirilen ücret ${day} gününe kadar ödenmediği için isteğinizden vazgeçmiş sayıldınız (${article}). Dilerseniz yeniden başvurabilirsiniz.`,
  noticeSubject: (reference: string) => `Aydınlatma metni yenilendi – ${reference}`,
  noticePreview: 'Verilerinizin nasıl kullanıldığını anlatan metin yenilendi.',
  noticeRenewed: (authority: string) =>
    `Başvurunuz sürerken ${authority} aydınlatma metnini yeniledi. Yeni metni buradan okuyabilirsiniz:`,
  noticeLink: 'Aydınlatma metni',
  newPurpose:
    'Metinde yeni bir kullanım amacı var. Siz yeni metni okuduğunuzu takip sayfasında işaretlemedikçe verileriniz bu yeni amaçla kullanılmaz.',
  samePurposes: 'Kullanım amaçları değişmedi; yapmanız gereken bir şey yok.',
};
