import type { Authority } from '../../shared/authorities/authority.ts';
import { departmentsWith, mayAnywhere, type Officer } from '../../shared/domain/access.ts';
import type { FiguresStore, UnitFigures } from '../../shared/domain/figures.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { figuresCsv } from '../../shared/views/figures-csv.ts';
import { deskManagerPage } from '../pages/desk-manager-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { refusedInside } from './refused.ts';

export type ManagerDependencies = EnteredDependencies & { readonly figures: Pick<FiguresStore, 'newest'> };

export const seesFigures = (officer: Officer, { id }: Authority): boolean =>
  mayAnywhere(officer, 'oversee', id);

/** The figures of the units that she oversees. */
export function showManager(deps: ManagerDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, `${desk}/yonetim`, async ({ who: { officer } }, signedIn) => {
    const units = await unitsOf(deps, call.authority, officer);
    if (!units) return refusedInside(call, signedIn, { code: 'officerNotEntitled' });
    return {
      status: 200,
      headers: formHeaders,
      body: deskManagerPage({ site: officeOf(call), signedIn, units }),
    };
  });
}

/** The same numbers for a spreadsheet. */
export function downloadFigures(deps: ManagerDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, `${desk}/yonetim`, async ({ who: { officer } }, signedIn) => {
    const units = await unitsOf(deps, call.authority, officer);
    if (!units) return refusedInside(call, signedIn, { code: 'officerNotEntitled' });
    return {
      status: 200,
      type: 'text/csv; charset=utf-8',
      headers: { 'content-disposition': `attachment; filename="basvuru-${dayOf(call.at)}.csv"` },
      body: figuresCsv(units, call.authority, call.language),
    };
  });
}

/** In the order of the institution's own list; undefined when she oversees nothing. */
async function unitsOf(
  { figures }: Pick<ManagerDependencies, 'figures'>,
  authority: Authority,
  officer: Officer,
): Promise<UnitFigures[] | undefined> {
  const own = departmentsWith(officer, 'oversee', authority.id);
  if (own.length === 0) return undefined;
  const newest = await figures.newest(authority.id, authority.departments.length);
  return authority.departments.flatMap(({ id }) =>
    newest.filter(({ department }) => department === id && (own === 'all' || own.includes(id))),
  );
}
