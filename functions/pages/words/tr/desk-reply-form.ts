/** What the composer of a reply asks. Grounds and articles come in the reader's words. */
export const deskReplyForm = {
  decision: {
    heading: 'Karar',
    outcome: 'Başvuru hakkındaki karar',
    ground: {
      label: 'Dayanak',
      hint: 'Ret, kısmen kabul ya da incelememe kararında seçilir.',
    },
    refusal: (ground: string) => `Ret: ${ground}`,
    notExamined: (ground: string) => `İncelememe: ${ground}`,
    forwardedTo: {
      label: 'Gönderilen kurum',
      hint: (article: string) => `Başvuru görevli kuruma gönderiliyorsa adını yazın (${article}).`,
    },
  },
  right: {
    outcome: 'Bu hak hakkındaki karar',
    ground: { label: 'Reddin dayanağı', hint: 'Yalnız ret kararında seçilir.' },
    reasons: {
      label: 'Reddin gerekçesi',
      hint: 'Yalnız ret kararında yazılır. Başvuran bu gerekçeyi okuyacak.',
    },
  },
  text: {
    heading: 'Cevabın metni',
    explanation: {
      label: 'Açıklama',
      hint: 'Başvurana ne bulduğunuzu ve ne yaptığınızı anlatın. En çok 8000 karakter.',
    },
    reasons: {
      label: 'Gerekçe',
      hint: 'Ret ya da kısmen kabulde yazılır. Başvuran bu gerekçeyi okuyacak.',
    },
  },
  parties: {
    heading: 'Bildirim yapılacak üçüncü kişiler',
    names: {
      label: 'Verilerin aktarıldığı kişi ve kurumlar',
      hint: 'Düzeltme ya da silme kabul edildiyse, her satıra bir ad yazın (6698 sayılı Kanun m.11/1-f).',
    },
    none: { label: 'Kimseye aktarılmadıysa', choice: 'Veriler kimseye aktarılmadı.' },
  },
  fee: {
    heading: 'Ücret',
    pages: { label: 'Cevabın sayfa sayısı' },
    medium: { label: 'Kayıt ortamının bedeli (lira)' },
  },
  personal: {
    heading: 'Kişisel veri',
    label: 'Cevapta kişisel veri var mı?',
    no: { label: 'Hayır', hint: 'Başvuranın seçtiği yolla gider.' },
    yes: {
      label: 'Evet',
      hint: 'E-postayla yalnız kimliği doğrulanmış başvurana gider; yoksa tebligat adresine postayla.',
    },
  },
  document: {
    heading: 'Belge sistemindeki (EBYS) cevap',
    number: { label: 'Belge sayısı' },
    date: { label: 'Belge tarihi' },
  },
};
