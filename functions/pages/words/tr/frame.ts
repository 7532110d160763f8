/** What stands around every page, and the components' own words. */
export const frame = {
  /** The language's own name, for whoever reads another. */
  ownName: 'Türkçe',
  languages: 'Dil seçimi',
  title: (page: string, authority: string) => `${page} – Başvuru – ${authority}`,
  /** Before the title of a page that has mistakes on it. */
  mistakes: 'Hata: ',
  skip: 'Ana içeriğe geç',
  menu: 'Menü',
  service: 'Hizmet',
  serviceName: 'Başvuru',
  apply: 'Başvuru yapın',
  mine: 'Başvurularım',
  follow: 'Başvurunuzu izleyin',
  signOut: 'Çıkış yap',
  notice: 'Aydınlatma metni',
  telephone: (number: string) => `Telefon: ${number}`,
  kep: (address: string) => `KEP: ${address}`,
  dataProtection: 'Kişisel verilerin korunması: aydınlatma metni',
  previousPage: 'Önceki sayfa',
  summary: 'Düzeltilmesi gerekenler var',
  error: 'Hata:',
  important: 'Önemli',
  /** Of what was asked for just before; also first in the title of the page that says so. */
  done: 'Yapıldı',
  notDone: 'Yapılamadı',
  warning: 'Uyarı',
  date: { Day: 'Gün', Month: 'Ay', Year: 'Yıl' },
  optional: (label: string) => `${label} (isteğe bağlı)`,
};
