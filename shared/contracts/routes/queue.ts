import { searchesQuery, searchesView } from '../search-views.ts';
import { page, type Route } from './route.ts';

/** What an officer does with her whole list: finding requests, her own filters, several requests at once. */
export const queueRoutes = {
  searchPage: page('GET', '/gorevli/ara', 'desk', 'Başvuru arama sayfası'),
  searchForm: page('POST', '/gorevli/ara', 'desk', 'Numarayla, adla ya da kimlik numarasıyla başvuru ara'),
  filtersPage: page('GET', '/gorevli/suzgecler', 'desk', 'Görevlinin kayıtlı süzgeçleri'),
  changeFilters: page('POST', '/gorevli/suzgecler', 'desk', 'Süzgeç kaydet ya da sil'),
  searchesPage: page('GET', '/gorevli/aramalar', 'desk', 'Bir günün kişi aramaları'),
  bulkPreview: page('POST', '/gorevli/toplu', 'desk', 'Seçilen başvurularda ne yapılacağını göster'),
  bulkRun: page('POST', '/gorevli/toplu/uygula', 'desk', 'Seçilen başvuruları ver ya da hatırlat'),
  searches: {
    kind: 'api',
    caller: 'officer',
    needs: 'audit',
    method: 'GET',
    path: '/staff/searches',
    function: 'desk',
    summary: 'Bir günün kişi aramaları: kim, ne ile; aranan yazılmaz',
    query: searchesQuery,
    success: { status: 200, body: searchesView },
    refusals: [],
  },
} as const satisfies Readonly<Record<string, Route>>;
