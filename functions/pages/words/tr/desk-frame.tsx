import type { VNode } from 'preact';

/** What stands around every page of officers. */
export const deskFrame = {
  title: (page: string, authority: string) => `${page} – Görevli – ${authority}`,
  serviceName: 'Başvuru: görevli sayfası',
  session: 'Oturum',
  signedInAs: (name: VNode) => <>{name} olarak giriş yaptınız.</>,
  ownSessions: 'Oturumlarım',
  signOut: 'Bütün oturumlarımı kapat',
  /** The links back to her list. */
  desk: 'Görevli sayfası',
  toList: 'Başvurulara dönün',
};
