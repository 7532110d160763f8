/** The way into officers' pages and out of them. */
export const deskSignIn = {
  title: 'Görevli girişi',
  about: (authority: string) =>
    `Bu sayfalar ${authority} görevlileri içindir. Girişi kurumunuzun kimlik sağlayıcısında, kendi hesabınızla yaparsınız.`,
  signIn: 'Giriş yapın',
  toApply: 'Başvuru yapmak istiyorsanız başvuru sayfasına gidin',
  signedOut: {
    title: 'Çıkış yapıldı',
    told: 'Bu kurumdaki bütün oturumlarınız, öteki cihazlardakiler de, kapatıldı.',
    onward: 'Kimlik sağlayıcıdaki oturumunuzu da kapatın',
    again: 'Yeniden giriş yapın',
  },
};
