import type { Result } from '../../shared/contracts/failures.ts';
import { belongsTo, type Officer } from '../../shared/domain/access.ts';
import type { RememberColleague } from '../../shared/domain/colleague.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { Asker } from '../../shared/http/asked.ts';

type Verify = (authorization: string | undefined, asker: Asker) => Promise<Result<Officer>>;

/** Whoever calls can be given requests from then on. It is written down once a day and function instance. */
export function rememberingCallers(verify: Verify, remember: RememberColleague): Verify {
  let today = '';
  const known = new Set<string>();
  return async (authorization, asker) => {
    const verified = await verify(authorization, asker);
    if (!verified.ok) return verified;
    const { authority, at } = asker;
    const officer = verified.value;
    if (today !== dayOf(at)) {
      today = dayOf(at);
      known.clear();
    }
    const pair = JSON.stringify([authority.id, officer.id, officer.username]);
    // A system of the institution's stands in its file, and strangers are given nothing.
    if (known.has(pair) || officer.services || !belongsTo(officer, authority.id)) return verified;
    await remember(authority.id, officer, at);
    known.add(pair);
    return verified;
  };
}
