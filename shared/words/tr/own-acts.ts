/** What an applicant is written about what she did herself. Days and moments come written out. */
export const ownActs = {
  withdrawnSubject: (reference: string) => `Vazgeçmeniz kaydedildi – ${reference}`,
  withdrawnPreview: 'Başvurunuz isteğinizle sona erdi.',
  withdrawn: (day: string) =>
    `${day} günü başvurunuzdan vazgeçtiğinizi bildirdiniz. Başvurunuz bu bildirimle sona erdi; kurum artık cevap vermeyecek. Aynı konuda yeniden başvurabilirsiniz.`,
  withdrawnNotYou:
    'Vazgeçen siz değilseniz bu iletinin altındaki adresten kuruma hemen bildirin; başvurunuzun alındığı gün kayıtlarda durur.',
  codeSubject: (reference: string) => `Yeni e-posta adresinizi onaylayın – ${reference}`,
  codePreview: (until: string) => `Kod ${until} vaktine kadar geçerli.`,
  code: 'Bu adres bir başvurunun yeni iletişim adresi olarak yazıldı. Onaylamak için bu kodu başvuru sayfasına yazın:',
  codeNotYou:
    'Bunu siz istemediyseniz bir şey yapmanız gerekmez: kod yazılmadıkça bu adrese başvuruyla ilgili hiçbir şey gönderilmez.',
  movedSubject: (reference: string) => `Başvurunuzun iletişim adresi değişti – ${reference}`,
  movedPreview: 'Bildirimler bundan sonra yeni adrese gidecek.',
  moved:
    'Başvurunuzun iletişim adresi değiştirildi ve yeni adres koduyla onaylandı. Başvurunuzla ilgili bildirimler bundan sonra oraya gider; bu adrese gelen son ileti budur.',
  movedNotYou:
    'Değiştiren siz değilseniz kuruma hemen bildirin. Kişisel veri içeren bir cevap, kimliği belli olmayan birine e-postayla gönderilmez.',
  moment: 'Değişikliğin anı',
  sms: {
    withdrawn: (reference: string) => `Başvuru ${reference}. Vazgeçmeniz kaydedildi; başvuru sona erdi.`,
    code: (code: string, hour: string, reference: string) =>
      `Yeni numara için onay kodunuz ${code}. Saat ${hour} sonuna kadar geçer. Başvuru ${reference}. Siz istemediyseniz dikkate almayın.`,
    moved: (reference: string) =>
      `Başvuru ${reference}. İletişim adresi değişti; bildirimler artık oraya gider. Siz değiştirmediyseniz kurumu arayın.`,
  },
};
