/** How the pages introduce each kind of application. */
export const regimes = {
  petition: {
    heading: 'Dilekçe: talep, şikâyet ya da öneri',
    offer: 'Kurumdan bir hizmet istiyorsanız, bir aksaklıktan şikâyetçiyseniz ya da bir öneriniz varsa.',
    term: 'En geç 30 gün içinde gerekçeli cevap verilir.',
    article: 'madde 7',
    action: 'Dilekçe yazın',
    before: ['Dilekçenizde adınızın, soyadınızın, adresinizin ve belirli bir konunun bulunması gerekir.'],
  },
  information: {
    heading: 'Bilgi edinme başvurusu',
    offer: 'Kurumun elindeki bir bilgiyi ya da belgeyi görmek istiyorsanız.',
    term: 'En geç 15 iş günü içinde cevap verilir.',
    article: 'madde 11',
    action: 'Bilgi edinme başvurusu yapın',
    before: [
      'Hangi bilgiyi ya da belgeyi istediğinizi, onu bulabileceğimiz kadar açık yazın.',
      'Kendi adınıza ya da bir tüzel kişi (şirket, dernek, vakıf) adına başvurabilirsiniz.',
    ],
  },
  kvkk: {
    heading: 'KVKK başvurusu',
    offer:
      'Kurumun sizinle ilgili hangi kişisel verileri tuttuğunu öğrenmek, bunların düzeltilmesini ya da silinmesini istiyorsanız.',
    term: 'En kısa sürede, en geç 30 gün içinde cevap verilir; bu süre uzatılmaz. Başvuru ücretsizdir.',
    article: 'madde 13',
    action: 'KVKK başvurusu yapın',
    before: [
      'Bu formla kendi kişisel verileriniz ya da temsil ettiğiniz kişinin verileri için başvurursunuz. Başkası adına başvuruyorsanız temsil belgenizi (vekil için noter onaylı vekâletname) formda belirtin.',
      'Başvurunuzu Türkçe yazmanız gerekir (Veri Sorumlusuna Başvuru Tebliği, madde 4).',
    ],
  },
};
