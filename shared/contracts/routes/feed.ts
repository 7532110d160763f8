import { page, type Route } from './route.ts';

/** The routes that the function `feed` answers. */
export const feedRoutes = {
  calendarFeed: page('GET', '/takvim/{file}', 'feed', 'Son günlerin takvimi (iCalendar, gizli adres)'),
} as const satisfies Readonly<Record<string, Route>>;
