import type { RecordedKind } from '../../../../shared/domain/search.ts';

/** The search for an application, what it found, and the auditors' record of searches. */
export const deskSearch = {
  title: 'Başvuru ara',
  hint: 'Başvuru numarası, başvuranın adı ve soyadı, T.C. kimlik numarası ya da pasaport numarası',
  search: 'Ara',
  /** What somebody was searched by. */
  kinds: {
    name: 'Ad ve soyad',
    nationalId: 'T.C. kimlik numarası',
    passport: 'Pasaport numarası',
  } satisfies Readonly<Record<RecordedKind, string>>,
  found: (kind: string, count: number) =>
    `${kind} ile ${count === 0 ? 'başvuru bulunamadı' : `${count} başvuru bulundu`}`,
  caption: 'Bulunan başvurular, yenisi önde',
  newestOnly:
    'Bu adla çok sayıda başvuru var; yalnız en yenilerine bakıldı. Aradığınız yoksa kimlik numarasıyla arayın.',
  recorded:
    'Bu arama, sizin adınızla ve ne türden bir bilgiyle arandığıyla kaydedildi; yazdığınız kaydedilmedi.',
  tryThese: 'Şunları deneyin:',
  widerName: [
    'Adın bir bölümünü çıkarın: «Ayşe Nur Yılmaz» yerine «Ayşe Yılmaz».',
    'Adı kimlikteki gibi, kısaltmadan yazın; büyük harf, şapka ve tire fark etmez.',
    'Soyadı değişmişse eski soyadıyla arayın.',
    'Biliyorsanız T.C. kimlik numarasıyla arayın.',
  ],
  widerNumber: [
    'Numarayı kimlikten bir daha okuyun.',
    'Dilekçelerde kimlik numarası istenmez: ad ve soyadla arayın.',
  ],
  ownUnits: 'Yalnız görebildiğiniz birimlerin başvuruları aranır; başka birimde olabilir.',
  help: [
    'Başvuru numarası yazarsanız başvuru doğrudan açılır.',
    'Adla ararken ad ve soyadı birlikte yazın; sırası ve büyük harf fark etmez.',
    'Adla ya da kimlik numarasıyla yapılan her arama kaydedilir; aranan ad ya da numara yazılmaz.',
  ],
  searches: {
    title: 'Kişi aramaları',
    none: 'Bu gün adla ya da kimlik numarasıyla arama yapılmadı.',
    line: (hour: string, officer: string, kind: string, shown: number) =>
      `${hour}: ${officer} (${kind}), ${shown} başvuru gördü`,
    days: 'Günler',
    previous: 'Önceki gün',
    next: 'Sonraki gün',
    about: 'Neyin arandığı kaydedilmez; yalnız kimin, ne zaman, ne türden bir bilgiyle aradığı.',
  },
};
