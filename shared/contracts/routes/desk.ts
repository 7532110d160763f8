import { page, type Route } from './route.ts';

/** The routes that the function `desk` answers. */
export const deskRoutes = {
  deskPage: page('GET', '/gorevli', 'desk', 'Görevlinin sayfası: birimlerinin başvuruları, son güne göre'),
  signIn: page('GET', '/gorevli/giris', 'desk', 'Kurumun kimlik sağlayıcısında girişi başlat'),
  signedIn: page('GET', '/gorevli/donus', 'desk', 'Kimlik sağlayıcıdan dönüş: oturumu aç'),
  signOut: page('POST', '/gorevli/cikis', 'desk', 'Görevlinin bütün oturumlarını kapat'),
  dossierPage: page('GET', '/gorevli/basvuru/{reference}', 'desk', 'Bir başvuruyu okuma sayfası'),
  ownSessions: page('GET', '/gorevli/oturumlarim', 'desk', 'Görevlinin kendi oturumları'),
  endOwnSessions: page(
    'POST',
    '/gorevli/oturumlarim',
    'desk',
    'Görevlinin bir oturumunu ya da ötekileri kapat',
  ),
  lockPage: page('GET', '/gorevli/gorevli-oturumlari', 'desk', 'Görevlilerin oturumları: kapatma ve kilit'),
  lockOfficers: page(
    'POST',
    '/gorevli/gorevli-oturumlari',
    'desk',
    'Görevlilerin oturumlarını kapat, kilitle, aç',
  ),
} as const satisfies Readonly<Record<string, Route>>;
