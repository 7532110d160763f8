import { page, type Route } from './route.ts';

/** The routes that the function `mine` answers. */
export const mineRoutes = {
  minePage: page('GET', '/basvurularim', 'mine', 'Giriş yapan kişinin başvuruları'),
  minePageOne: page('GET', '/basvurularim/{reference}', 'mine', 'Giriş yapan kişinin bir başvurusu'),
  replyDocument: page(
    'GET',
    '/basvurularim/{reference}/cevap',
    'mine',
    'Giriş yapan kişinin cevabının e-imzalı belgesi',
  ),
  leave: page('POST', '/basvurularim/cikis', 'mine', 'Giriş yapan kişinin bütün oturumlarını kapat'),
} as const satisfies Readonly<Record<string, Route>>;
