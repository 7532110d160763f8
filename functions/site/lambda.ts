import type { PrivacyNotice } from '../../shared/authorities/authority.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { ok } from '../../shared/contracts/failures.ts';
import { siteRoutes } from '../../shared/contracts/routes/site.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { openApiDocument } from '../../shared/http/openapi.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { serve } from '../../shared/http/serve.ts';
import { assets } from '../pages/assets.ts';
import { noticePage } from '../pages/notice-page.tsx';
import { pageEdge } from '../pages/page-edge.ts';
import { problemPage } from '../pages/problem-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { startPage } from '../pages/start-page.tsx';

const environment = environments.site.parse(process.env);
const json = 'application/json';

export const handler = serve(
  siteRoutes,
  {
    startPage: (call) => ({ status: 200, body: startPage({ site: siteOf(call), today: dayOf(call.at) }) }),
    noticePage: (call) => noticePageOf(call, call.authority.notice),
    earlierNoticePage: (call) => {
      const { notice, earlierNotices = [] } = call.authority;
      const found = [notice, ...earlierNotices].find(({ version }) => version === call.parameters.version);
      return found ? noticePageOf(call, found) : notThere(call);
    },
    notice: async ({ authority: { notice } }) =>
      ok({
        noticeVersion: notice.version,
        noticeHash: noticeHash(notice),
        effectiveFrom: notice.effectiveFrom,
        sections: notice.sections.map(({ heading, paragraphs }) => ({
          heading,
          paragraphs: [...paragraphs],
        })),
      }),
    asset: assetOf,
    openapi: () => ({
      status: 200,
      type: json,
      body: JSON.stringify(openApiDocument(environment.PUBLIC_URL)),
    }),
    health: () => ({ status: 200, type: json, body: '{"status":"ok"}' }),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);

/** Every file name holds the hash of its content, so it may be kept for ever. */
function assetOf(call: PageCall): PageAnswer {
  const asset = assets(call.authority).get(call.parameters.file ?? '');
  if (asset)
    return { status: 200, ...asset, headers: { 'cache-control': 'public, max-age=31536000, immutable' } };
  return notThere(call);
}

function noticePageOf(call: PageCall, notice: PrivacyNotice): PageAnswer {
  return { status: 200, body: noticePage({ site: siteOf(call), notice, noticeHash: noticeHash(notice) }) };
}

function notThere(call: PageCall): PageAnswer {
  const problem = problemOf({ code: 'routeUnknown' }, problemsIn(call.language));
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}
