/** Who is signed in, and the ways in. */
export const identity = {
  name: 'Ad',
  surname: 'Soyad',
  assurance: 'Kimlik güvencesi',
  differing: 'Yazdıklarınızdan farklı olanlar; başvurunuzda doğrulanmış olan yer alır:',
  difference: (field: string, typed: string, known: string) => `${field}: “${typed}” yerine “${known}”`,
  leftEmpty: (field: string, typed: string) => `${field}: “${typed}” yerine boş bırakılır`,
  ways: {
    edevlet: {
      link: 'e-Devlet Kapısı ile kimliğimi doğrula',
      button: 'Sakla ve e-Devlet Kapısı ile doğrula',
    },
    member: { link: 'Üyeliğimle giriş yap', button: 'Sakla ve üyeliğimle giriş yap' },
  },
  optional:
    'Kimliğinizi şimdi doğrularsanız ad, soyad ve kimlik numarası yazmazsınız; kişisel veri içeren cevabı da e-postayla alabilirsiniz. Doğrulamadan da başvurabilirsiniz.',
  demanded: {
    member: 'Bu başvuruyu göndermek için önce kimliğinizi doğrulamanız gerekir.',
    edevlet: 'Bu başvuruyu göndermek için e-Devlet Kapısı ile kimliğinizi doğrulamanız gerekir.',
  },
  keeping:
    'Göndermeden önce kimliğinizi doğrulamak isterseniz yazdıklarınız saklanır; girişten sonra buraya dönersiniz.',
};
