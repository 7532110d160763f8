import type * as z from 'zod';
import * as commands from '../../shared/contracts/commands.ts';
import type { Result } from '../../shared/contracts/failures.ts';
import { deskSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { Standing } from '../../shared/contracts/staff-views.ts';
import type { OfficerAct } from '../../shared/domain/officer-acts.ts';
import { parse } from '../../shared/http/input.ts';
import { type AssignDependencies, assignTo } from '../staff/assign.ts';
import { command, routeTo, type StaffCall } from '../staff/handler.ts';
import { type Verb, verbs } from '../staff/verbs.ts';

export type ActDependencies = AssignDependencies;
type Act = (deps: ActDependencies, call: StaffCall, body: unknown) => Promise<Result<Standing>>;

/** What a form of hers does: judged by the schema of the staff API's command, and done by its handler. */
const through =
  <S extends z.ZodType>(
    schema: S,
    handle: (deps: ActDependencies, call: StaffCall, body: z.output<S>) => Promise<Result<Standing>>,
  ): Act =>
  async (deps, call, body) => {
    const judged = parse(schema, body, deskSentencesIn(call.language));
    return judged.ok ? handle(deps, call, judged.value) : judged;
  };
const by = <S extends z.ZodType>(schema: S, verb: Verb<z.output<S>>): Act =>
  through(schema, (deps, call, body) =>
    command(deps, call, (request, context) => verb(request, body, context)),
  );

export const acts: Readonly<Record<OfficerAct, Act>> = {
  reply: by(commands.reply, verbs.reply),
  assign: through(commands.assignment, assignTo),
  route: through(commands.routing, routeTo),
  note: by(commands.note, verbs.note),
  checkIdentity: by(commands.identityCheck, verbs.checkIdentity),
  askForMore: by(commands.infoRequest, verbs.askForMore),
  takeMore: by(commands.completion, verbs.takeMore),
  reportProgress: by(commands.progressReport, verbs.reportProgress),
  extend: by(commands.extension, verbs.extend),
  notifyFee: by(commands.feeNotice, verbs.notifyFee),
  recordPayment: by(commands.payment, verbs.recordPayment),
  takeLaterDay: by(commands.laterDay, verbs.takeLaterDay),
  withdraw: by(commands.withdrawal, verbs.withdraw),
  dispatch: by(commands.dispatch, verbs.dispatch),
  recordReturn: by(commands.mailReturn, verbs.recordReturn),
  deliver: by(commands.delivery, verbs.deliver),
  tellThirdParty: by(commands.thirdPartyNotice, verbs.tellThirdParty),
  recordObjection: by(commands.objection, verbs.recordObjection),
};
