import type { VNode } from 'preact';

/** Where an officer is signed in. */
export const deskSessions = {
  title: 'Oturumlarım',
  advice:
    'Parolanızı ya da ikinci doğrulamanızı değiştirdiyseniz veya tanımadığınız bir oturum görüyorsanız öteki oturumlarınızı kapatın. Değişiklik kimlik sağlayıcınızda yapılır ve buraya bildirilmez.',
  firstShow: (signIn: (text: string) => VNode) => (
    <>
      Oturum kapatmak için önce kim olduğunuzu yeniden gösterin: {signIn('yeniden giriş yapın')}. Sonra beş
      dakika içinde kapatabilirsiniz.
    </>
  ),
  endOthers: 'Öteki oturumların hepsini kapat',
  one: 'Bu oturum',
  other: (number: number) => `Öteki oturum ${number}`,
  endOne: 'Bu oturumu kapat',
  endOther: (number: number) => `Öteki oturum ${number} kapansın`,
  browser: 'Tarayıcı',
  unknown: 'Bilinmiyor',
  startedAt: 'Başlangıç',
  usedAt: 'Son kullanım',
};
