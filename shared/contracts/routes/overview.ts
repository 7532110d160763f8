import { page, type Route } from './route.ts';

/** What the function `desk` shows of the whole: to managers how the work stands, to operators how the system does. */
export const overviewRoutes = {
  managerPage: page('GET', '/gorevli/yonetim', 'desk', 'Yöneticinin sayfası: süreler ve cevaplar, sayılarla'),
  managerCsv: page('GET', '/gorevli/yonetim/sayilar.csv', 'desk', 'Yöneticinin sayıları, CSV'),
  systemPage: page(
    'GET',
    '/gorevli/sistem',
    'desk',
    'İşletmenin sayfası: gönderilemeyenler, takılan işler, çizelge',
  ),
} as const satisfies Readonly<Record<string, Route>>;
