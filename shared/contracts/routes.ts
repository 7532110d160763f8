import { accountRoutes } from './routes/account.ts';
import { deskRoutes } from './routes/desk.ts';
import { edevletRoutes } from './routes/edevlet.ts';
import { feedRoutes } from './routes/feed.ts';
import { followRoutes } from './routes/follow.ts';
import { lockRoutes } from './routes/lock.ts';
import { mineRoutes } from './routes/mine.ts';
import { profileRoutes } from './routes/profile.ts';
import type { Route } from './routes/route.ts';
import { siteRoutes } from './routes/site.ts';
import { staffRoutes } from './routes/staff.ts';
import { submitRoutes } from './routes/submit.ts';
import { verifyRoutes } from './routes/verify.ts';

export type { ApiRoute, PageRoute, Route } from './routes/route.ts';

/**
 * The one table of routes. It feeds the parsing at the edge, `/openapi.json`, the routes in CDK (and so the
 * runner) and the tests. Every route exists twice: as it stands (authority by host) and under `/{authority}`. A
 * function's bundle carries its own part of it and no other.
 */
export const routes = {
  ...siteRoutes,
  ...submitRoutes,
  ...verifyRoutes,
  ...followRoutes,
  ...mineRoutes,
  ...accountRoutes,
  ...profileRoutes,
  ...edevletRoutes,
  ...feedRoutes,
  ...deskRoutes,
  ...lockRoutes,
  ...staffRoutes,
} as const satisfies Readonly<Record<string, Route>>;

export type RouteId = keyof typeof routes;
