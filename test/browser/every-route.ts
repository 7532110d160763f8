import { assets } from '../../functions/pages/assets.ts';
import { formNames } from '../../functions/pages/site.ts';
import { stepOrder } from '../../functions/pages/step-order.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { routes } from '../../shared/contracts/routes.ts';

/** A call of a route for people, as its row in the table has it. */
export type PageCall = { readonly id: string; readonly method: 'GET' | 'POST'; readonly path: string };

/** What may stand in the place of a parameter: what there is, and what there is not. */
const filled: Readonly<Record<string, readonly string[]>> = {
  '/basvuru/{form}': formNames,
  '/basvuru/{form}/belgeler': formNames,
  '/basvuru/{form}/sakla': formNames,
  '/basvuru/{form}/sakla/onay': formNames,
  '/basvuru/{form}/{adim}': formNames.flatMap((form) =>
    [...stepOrder[form], 'kontrol', 'yok'].map((step) => `${form}/${step}`),
  ),
  '/assets/{file}': [...assets(kocasinan).keys(), 'yok.css'],
  '/aydinlatma-metni/{version}': [kocasinan.notice.version, 'yok'],
  '/takvim/{file}': [`${'A'.repeat(43)}.ics`],
  '/basvurularim/{reference}': ['K7RTA-3MHL4'],
  '/basvurularim/{reference}/cevap': ['K7RTA-3MHL4'],
  '/gorevli/basvuru/{reference}': ['K7RTA-3MHL4'],
  '/gorevli/basvuru/{reference}/islem/{act}': ['K7RTA-3MHL4/islem/not', 'K7RTA-3MHL4/islem/yok'],
  '/gorevli/basvuru/{reference}/belge': ['K7RTA-3MHL4'],
  '/gorevli/basvuru/{reference}/cevap': ['K7RTA-3MHL4'],
  '/gorevli/basvuru/{reference}/cevap/onizleme': ['K7RTA-3MHL4'],
};

function pathsOf(path: string): readonly string[] {
  if (!path.includes('{')) return [path === '/' ? '' : path];
  const values = filled[path];
  if (!values) throw new Error(`Say in every-route.ts what may stand in ${path}`);
  return values.map((value) => path.replace(/\{.*\}/, value));
}

/** Every page and every file of the route table, under an authority's prefix. */
export const pageCalls: readonly PageCall[] = Object.entries(routes).flatMap(
  ([id, { kind, method, path }]) =>
    kind === 'page' ? pathsOf(path).map((each) => ({ id, method, path: each })) : [],
);
