/** The ways in, for whoever wants to see her own requests. */
export const signIn = {
  title: 'Giriş yapın',
  left: {
    title: 'Çıkış yapıldı',
    text: 'Bu kurumdaki bütün oturumlarınız kapatıldı; yazıp göndermediğiniz formlar bu tarayıcıda artık açılmaz. e-Devlet Kapısı ile giriş yaptıysanız oradaki oturumunuz sürüyor olabilir; ortak bir bilgisayardaysanız turkiye.gov.tr adresinden de çıkış yapın.',
  },
  ended: 'Girişiniz sona erdi. Kaldığınız yeri görmek için yeniden giriş yapın.',
  why: 'Bu kuruma yaptığınız başvuruları görmek için kimliğinizi doğrulayın.',
  without: <T>(link: (text: string) => T) => [
    'Giriş yapmadan, başvuru numaranız ve takip kodunuzla ',
    link('tek bir başvuruyu izleyebilirsiniz'),
    '.',
  ],
};
