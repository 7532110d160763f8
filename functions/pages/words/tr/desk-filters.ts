/** The page of an officer's own filters. */
export const deskFilters = {
  title: 'Süzgeçlerim',
  toBeSaved: (filter: string) => `Kaydedilecek süzgeç: ${filter}`,
  name: 'Süzgecin adı',
  nameHint: (most: number) =>
    `Yalnız size görünür; en çok ${most} süzgeç saklanır. Aynı adı verirseniz eskisinin yerine geçer.`,
  save: 'Süzgeci kaydet',
  saved: 'Kayıtlı süzgeçler',
  none: 'Henüz kayıtlı süzgeciniz yok.',
  remove: 'Sil',
};
