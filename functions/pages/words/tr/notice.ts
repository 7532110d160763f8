/** The privacy notice's page: what stands around the institution's own text. */
export const notice = {
  title: 'Aydınlatma metni',
  titleOf: (version: string) => `Aydınlatma metni, ${version} sürümü`,
  lead: 'Kişisel verilerinizi kimin, niçin ve nasıl işlediğini bu metinden öğrenirsiniz.',
  turkishDecides: 'Bu bir çeviridir; bağlayıcı olan Türkçe metindir.',
  turkishOnly: 'Bu metin yalnız Türkçe yayımlanmıştır.',
  turkishText: 'Türkçe metin',
  versionHeading: 'Metnin sürümü',
  version: 'Sürüm',
  effectiveFrom: 'Yürürlük',
  hash: 'SHA-256 özeti',
  recorded:
    'Başvurunuzda size hangi sürümün gösterildiği bu özetle kaydedilir. Metin değişirse yeni sürüm yeni bir özetle yayımlanır.',
  earlier: 'Önceki sürümler',
  earlierOne: (version: string, from: string) => `${version} (yürürlük: ${from})`,
  noLonger: 'Bu sürüm yürürlükten kalktı; eski başvurularda gösterilen metin olarak saklanır.',
  current: 'Yürürlükteki metni okuyun',
};
