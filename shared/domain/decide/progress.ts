import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { basicsById } from '../law/basics.ts';
import { owesReply, type Request } from '../request.ts';
import { advance, type Decision } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';
import { type ToldByPost, tell } from './telling.ts';

/** Tells how far the matter is, before the result (Law 3071 m.7); the last day stays where it is. */
export function reportProgress(
  request: Request,
  { text, ...post }: { text: string } & ToldByPost,
  context: OfficerContext,
): Result<Decision> {
  if (!owesReply(request)) return notNow(request);
  if (!basicsById(request.law).progressReply) return refuse('progressNotInLaw');
  const told = tell(request, 'progressed', post, context);
  if (!told.ok) return told;
  const { letters, facts } = told.value;
  return ok(
    advance(
      request,
      context,
      { action: 'progressed', actor: context.officer, facts, payload: { text } },
      { letters, words: { message: text } },
    ),
  );
}
