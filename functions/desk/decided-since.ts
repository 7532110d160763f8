import { type ListColleagues, namesFor } from '../../shared/domain/colleague.ts';
import type { FindTrail } from '../../shared/domain/ports.ts';
import type { Request } from '../../shared/domain/request.ts';
import { entryInWords, whoInWords } from '../../shared/views/timeline.ts';
import type { Since } from '../pages/desk-changed.tsx';
import type { StaffCall } from '../staff/handler.ts';

type Dependencies = { readonly trail: FindTrail; readonly listColleagues: ListColleagues };

/** What others, or she herself elsewhere, decided since she opened her form. @param seen version of the request that she had before her; everything when that is none */
export async function decidedSince(
  { trail, listColleagues }: Dependencies,
  own: StaffCall,
  request: Request,
  seen = 0,
): Promise<readonly Since[]> {
  const { officer, authority, at, language, reference } = own;
  const [entries, colleagues] = await Promise.all([
    trail({ authority: authority.id, reference }),
    listColleagues(authority.id, at),
  ]);
  const names = namesFor(officer, colleagues);
  const who = (actor: string) => whoInWords(actor, request, names, language);
  return entries
    .filter(({ sequence }) => sequence > (Number.isInteger(seen) ? seen : 0))
    .map((entry) => ({
      sequence: entry.sequence,
      at: entry.at,
      who: who(entry.actor),
      inWords: entryInWords(entry, { authority, who, language }),
    }));
}
