import type * as z from 'zod';
import type * as commands from '../../shared/contracts/commands.ts';
import type { Result } from '../../shared/contracts/failures.ts';
import { askForMore, giveMore } from '../../shared/domain/decide/ask.ts';
import type { Decision } from '../../shared/domain/decide/decision.ts';
import { extend } from '../../shared/domain/decide/extend.ts';
import { notifyFee, recordPayment } from '../../shared/domain/decide/fee.ts';
import { recordObjection } from '../../shared/domain/decide/objection.ts';
import { addNote, checkIdentity, type OfficerContext } from '../../shared/domain/decide/officer.ts';
import { deliver, dispatch, recordReturn } from '../../shared/domain/decide/paper.ts';
import { reportProgress } from '../../shared/domain/decide/progress.ts';
import { takeLaterDay } from '../../shared/domain/decide/recount.ts';
import { reply } from '../../shared/domain/decide/reply.ts';
import { tellThirdParty } from '../../shared/domain/decide/third-party.ts';
import { withdraw } from '../../shared/domain/decide/withdraw.ts';
import type { Request } from '../../shared/domain/request.ts';

/** What a command decides from its body, for `command` to commit. */
export type Verb<B> = (request: Request, body: B, context: OfficerContext) => Result<Decision | undefined>;
type Body<Schema extends z.ZodType> = z.output<Schema>;

/** What an officer's command decides, whether a program or a form of hers sent it. */
export const verbs = {
  note: (request: Request, { note }: Body<typeof commands.note>, context: OfficerContext) =>
    addNote(request, note, context),
  checkIdentity: (
    request: Request,
    { evidence }: Body<typeof commands.identityCheck>,
    context: OfficerContext,
  ) => checkIdentity(request, evidence, context),
  askForMore,
  takeMore: (request: Request, body: Body<typeof commands.completion>, context: OfficerContext) =>
    giveMore(request, body, context, context.officer),
  reportProgress,
  extend,
  notifyFee,
  recordPayment,
  withdraw,
  takeLaterDay,
  reply,
  tellThirdParty,
  recordObjection,
  dispatch,
  recordReturn,
  deliver,
};
