/** Made-up people with valid checksums; nobody's data. A tag keeps the mailboxes of two tours apart. */
export const kvkkApplication = (tag: string) => ({
  name: 'Gülşah',
  surname: 'Çığırtkan',
  nationalId: '10000000146',
  serviceAddress: 'Mevlana Mah. Erkilet Bulvarı No: 45/7, Kocasinan / Kayseri',
  email: `gulsah.${tag}@ornek.example`,
  phone: '0532 123 45 67',
  subject: 'Hakkımda işlenen kişisel veriler',
  details:
    'Belediyenizde hakkımda hangi verilerin tutulduğunu, hangi amaçla kullanıldığını ve kimlere aktarıldığını öğrenmek istiyorum.',
  replyBy: 'email',
  relation: 'citizen',
  rights: ['a', 'b', 'ç'],
});

export const petition = () => ({
  regime: 'petition',
  name: 'İsmail',
  surname: 'Özdoğan',
  serviceAddress: 'Yenişehir Mah. Şehit Üsteğmen Cad. No: 12, Kocasinan / Kayseri',
  petitionType: 'complaint',
  category: 'yol',
  location: 'Yenişehir Mah., okulun önündeki kaldırım',
  subject: 'Okul önündeki çukur',
  details:
    'Okulun önündeki kaldırımda bir aydır derin bir çukur var; öğrenciler yola inmek zorunda kalıyor. Onarılmasını istiyorum.',
  replyBy: 'post',
});

export const informationRequest = (tag: string) => ({
  regime: 'information',
  name: 'Ayşe Nur',
  surname: 'Şahinoğlu',
  nationalId: '10000000146',
  serviceAddress: 'Sahabiye Mah. Ahmet Paşa Cad. No: 3/9, Kocasinan / Kayseri',
  email: `aysenur.${tag}@ornek.example`,
  subject: '2025 yılı park ve bahçe harcamaları',
  details: '2025 yılında park ve bahçeler için yapılan harcamaların aylara göre dökümünü istiyorum.',
  replyBy: 'email',
});
