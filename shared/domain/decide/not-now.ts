import { type Result, refuse } from '../../contracts/failures.ts';
import { isReplied, type Request } from '../request.ts';

/** Why nothing more can be done about an open request's matter: it was answered, it ended, or somebody has to pay. */
export function notNow(request: Request): Result<never> {
  if (isReplied(request)) return refuse('requestAlreadyAnswered');
  if (request.status === 'feePending') return refuse('feeAwaited');
  return refuse('requestEnded');
}
