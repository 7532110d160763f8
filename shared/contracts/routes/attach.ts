import { page, type Route } from './route.ts';

/** The routes that the function `attach` answers: documents beside a form, and beside a request that is followed. */
export const attachRoutes = {
  attachPage: page('GET', '/basvuru/{form}/belgeler', 'attach', 'Başvuruya belge ekleme adımı'),
  attachForm: {
    ...page('POST', '/basvuru/{form}/belgeler', 'attach', 'Başvuruya belge ekle, eklenmiş belgeyi kaldır'),
    takes: 'anything',
  },
  attachMoreForm: {
    ...page('POST', '/takip/belgeler', 'attach', 'Alınmış bir başvuruya sonradan eklenecek belgeler'),
    takes: 'anything',
  },
} as const satisfies Readonly<Record<string, Route>>;
