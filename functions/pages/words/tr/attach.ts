export const attach = {
  title: 'Belgeleriniz',
  titleMore: 'Başvurunuza belge ekleyin',
  optional: 'Belge eklemek zorunlu değildir. Eklemek istemiyorsanız devam edin.',
  whatIsTaken: (files: number, each: string, byForm: string, total: string) =>
    `En çok ${files} belge ekleyebilirsiniz: bir belge en çok ${each} (betikler kapalıysa ${byForm}), hepsi birlikte en çok ${total}.`,
  types:
    'PDF, JPEG, PNG, HEIC, TIFF, Word (.docx), Excel (.xlsx), ODT ya da düz metin olabilir; makro içeremez.',
  oneAtATime: 'Belgeleri tek tek ekleyin.',
  kept: 'Eklediğiniz belgeler, başvuruyu göndermezseniz 2 gün sonra silinir; formu sonraya saklarsanız belgeleri dönünce yeniden ekleyin.',
  personal: 'Yalnız gerekli belgeleri ekleyin; başkalarının kişisel verilerini gerekmedikçe paylaşmayın.',
  choose: 'Eklenecek belge',
  add: 'Belgeyi ekle',
  list: 'Eklenen belgeler',
  none: 'Henüz belge eklemediniz.',
  remove: 'Kaldır',
  removeOf: (name: string) => `: ${name}`,
  goOn: 'Devam et',
  send: 'Belgeleri başvuruya ekle',
  back: 'Önceki adım',
  change: 'Değiştir',
  caption: (reference: string) => `Başvuru ${reference}`,
  scans: {
    waiting: 'zararlı yazılıma karşı taranıyor',
    clean: 'tarandı, zararlı yazılım bulunmadı',
    infected:
      'zararlı yazılım bulundu, içeriği silindi; kimseye iletilmez. Belgenin temiz bir kopyasını ekleyin',
    unscanned: 'zararlı yazılıma karşı taranmadı',
  },
  /** Read out while the script uploads; the numbers are filled in there. */
  progress: {
    starting: 'Belge yükleniyor…',
    percent: 'Yüklendi: %{percent}',
    judging: 'Belge inceleniyor…',
    broken: 'Belge yüklenemedi; bağlantınızı kontrol edip yeniden ekleyin.',
  },
  refusals: {
    none: 'Eklenecek belgeyi seçin.',
    empty: 'Seçtiğiniz dosya boş; içinde bir şey olan bir dosya seçin.',
    tooLarge: (each: string, byForm: string) =>
      `Belge çok büyük: en çok ${each}, betikler kapalıysa ${byForm} olabilir. Küçültüp ya da bölüp yeniden ekleyin.`,
    tooMany: (files: number) =>
      `En çok ${files} belge eklenebilir; birini kaldırın ya da belgeleri tek dosyada birleştirin.`,
    tooMuch: (total: string) =>
      `Belgelerin toplamı ${total} sınırını aşıyor; birini kaldırın ya da küçülterek yeniden ekleyin.`,
    typeNotTaken:
      'Bu tür dosya alınmıyor. Belgeyi PDF, JPEG, PNG, HEIC, TIFF, Word (.docx), Excel (.xlsx), ODT ya da düz metin olarak kaydedip yeniden ekleyin.',
    macros: 'Belgede makro (program) var; makrosuz kaydedip ya da PDF’e çevirip yeniden ekleyin.',
    again: 'Bu belgeyi zaten eklediniz.',
    lost: 'Belge depoya ulaşmadı; yeniden seçip ekleyin.',
  },
  unread: 'Gönderilen form okunamadı; belgeyi yeniden seçip ekleyin.',
  tooOften:
    'Bu adresten kısa sürede çok belge eklendi; bir saat sonra yeniden deneyin. Ekledikleriniz duruyor.',
  noCookie:
    'Tarayıcınız çerezleri kabul etmiyor; belge eklenemedi. Çerezlere izin verip yeniden deneyin ya da belgeleri kuruma elden ya da postayla ulaştırın.',
  notFromHere: 'Güvenliğiniz için işlem yapılmadı; belgeyi bu sayfadan yeniden ekleyin.',
};
