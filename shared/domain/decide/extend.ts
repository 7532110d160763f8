import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { basicsById } from '../law/basics.ts';
import { groundOf } from '../law/ground.ts';
import { owesReply, type Request } from '../request.ts';
import { isExtended } from '../time/clock.ts';
import { recountedWith } from './count.ts';
import { advance, type Decision } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';
import { type ToldByPost, tell } from './telling.ts';

/**
 * Takes the longer term that the law's row allows (Law 4982 m.11): once, on a ground of the row, with reasons, and the
 * applicant is told before the first term ends.
 */
export function extend(
  request: Request,
  { ground, reasons, ...post }: { ground: string; reasons: string } & ToldByPost,
  context: OfficerContext,
): Result<Decision> {
  if (!owesReply(request)) return notNow(request);
  const { extension } = basicsById(request.law);
  if (!extension) return refuse('extensionNotInLaw');
  if (isExtended(request.clock)) return refuse('alreadyExtended');
  if (!groundOf(extension.grounds, ground))
    return refuse('inputInvalid', [{ field: 'ground', code: 'ground.unknown', message: '' }]);
  const told = tell(request, 'extended', post, context);
  if (!told.ok) return told;
  if (told.value.on > request.dueOn) return refuse('extensionTooLate');
  const count = recountedWith(request, [{ kind: 'extended', on: told.value.on, ground }], context.calendar);
  if (!count) return refuse('calendarMissing');
  const { letters, facts } = told.value;
  return ok(
    advance(
      { ...request, ...count },
      context,
      {
        action: 'extended',
        actor: context.officer,
        facts: { ...facts, ground, before: request.dueOn, dueOn: count.dueOn, calendar: count.calendarHash },
        payload: { reasons },
      },
      { letters, words: { message: reasons } },
    ),
  );
}
