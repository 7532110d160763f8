/** What stands on several of officers' pages about one request, and in several of their forms. */
export const deskRequest = {
  title: (reference: string) => `Başvuru ${reference}`,
  list: 'Başvurular',
  /** Somebody else has one of its forms open. @param names joined with commas */
  writing: (names: string) =>
    `Şu anda bu başvuruda yazan var: ${names}. Aynı işi iki kez yapmamak için önce ona sorun.`,
  changed: {
    title: 'Siz bu sayfadayken başvuru değişti',
    text: 'Yaptığınız işlem kaydedilmedi; yazdıklarınız aşağıda duruyor. Hâlâ gerekiyorsa gözden geçirip yeniden gönderin.',
  },
  opensBeside: 'Başvurular yeni sekmede açılır; bu sayfa olduğu gibi kalır.',
  choose: 'Seçin',
  day: 'Gün, ay, yıl; örneğin 4.5.2026.',
};
