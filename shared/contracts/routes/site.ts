import * as views from '../views.ts';
import { page, type Route } from './route.ts';

/** The routes that the function `site` answers. */
export const siteRoutes = {
  startPage: page('GET', '/', 'site', 'Kurumun e-Belediye başvuru sayfası'),
  noticePage: page('GET', '/aydinlatma-metni', 'site', 'Aydınlatma metni'),
  earlierNoticePage: page('GET', '/aydinlatma-metni/{version}', 'site', 'Aydınlatma metninin bir sürümü'),
  asset: page('GET', '/assets/{file}', 'site', 'Biçem, yazı tipi ve betik dosyaları'),
  notice: {
    kind: 'api',
    caller: 'anyone',
    method: 'GET',
    path: '/privacy-notice',
    function: 'site',
    summary: 'Aydınlatma metni: sürümü, SHA-256 özeti ve metni (başvuruda geri gönderilir)',
    success: { status: 200, body: views.privacyNotice },
    refusals: [],
  },
  openapi: page('GET', '/openapi.json', 'site', 'Bu API’nin OpenAPI belgesi'),
  health: page('GET', '/healthz', 'site', 'Çalışıyor mu?'),
} as const satisfies Readonly<Record<string, Route>>;
