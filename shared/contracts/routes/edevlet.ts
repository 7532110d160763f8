import { page, type Route } from './route.ts';

/** The routes that the function `edevlet` answers. */
export const edevletRoutes = {
  edevletStart: page('GET', '/edevlet/giris', 'edevlet', 'e-Devlet Kapısında girişi başlat'),
  edevletReturn: page('GET', '/edevlet/donus', 'edevlet', 'e-Devlet Kapısından dönüş: oturumu aç'),
} as const satisfies Readonly<Record<string, Route>>;
