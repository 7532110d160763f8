import type * as z from 'zod';
import type { FieldError, Result } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { retryAfter } from '../../shared/http/headers.ts';
import { parse } from '../../shared/http/input.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { sentField } from '../pages/act-page.tsx';
import { textField } from '../pages/fields.ts';
import { problemPage } from '../pages/problem-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { statusPage } from '../pages/status-page.tsx';
import { followWords } from '../pages/words/follow.ts';
import { statusByTicket } from './acts.ts';
import { inChosenLanguage, isLanguageSwitch, ticketedBy } from './ticketed.ts';
import type { Ticketed, WriteDependencies } from './write.ts';

type Call = PageCall & Ticketed;
type Values = Readonly<Record<string, string | undefined>>;
export type Shown = {
  readonly call: Call;
  /** How the request stands; undefined when the ticket is not good any more. */
  readonly view: StatusView | undefined;
  readonly values: Values;
  readonly errors: readonly FieldError[];
};
type Words = ReturnType<typeof followWords>;

/** One act as a page: a form that is opened, filled in, shown again with what is wrong, and done once. */
type ActForm<S extends z.ZodType> = {
  readonly schema: S;
  readonly fields: readonly string[];
  readonly show: (shown: Shown) => string;
  readonly take: (deps: WriteDependencies, call: Call, input: z.output<S>) => Promise<Result<StatusView>>;
  /** What is shown once it is done: the status with a word, unless it goes on. */
  readonly done: (shown: Shown, words: Words) => string;
};

/** @returns the handler of an act's page; nothing that was typed is lost on any of its ways */
export function actForm<S extends z.ZodType>(act: ActForm<S>) {
  return inChosenLanguage<WriteDependencies>(async (deps, posted) => {
    const call = ticketedBy(posted);
    const values = Object.fromEntries(act.fields.map((field) => [field, textField(call.form, field)]));
    const again = async (status: number, errors: readonly FieldError[], headers = {}) => {
      const standing = await statusByTicket(deps, call);
      const view = standing.ok ? standing.value : undefined;
      return { status, body: act.show({ call, view, values, errors }), headers };
    };
    const isFilledIn = [sentField, ...act.fields].some((field) => call.form[field] !== undefined);
    if (isLanguageSwitch(call) || !isFilledIn) {
      const standing = await statusByTicket(deps, call);
      return standing.ok ? again(200, []) : refused(call, standing);
    }
    const input = parse(act.schema, { ...values, ticket: call.ticket }, sentencesIn(call.language));
    if (!input.ok) return again(422, input.failure.errors ?? []);
    const taken = await act.take(deps, call, input.value);
    if (taken.ok)
      return {
        status: 200,
        body: act.done({ call, view: taken.value, values, errors: [] }, followWords(call)),
      };
    const { failure } = taken;
    const { status, code, detail } = problemOf(failure, problemsIn(call.language));
    return again(
      status,
      failure.errors ?? [{ field: act.fields[0] ?? '', code, message: detail }],
      retryAfter(failure),
    );
  });
}

export function refused(call: PageCall, { failure }: Extract<Result<never>, { ok: false }>): PageAnswer {
  const problem = problemOf(failure, problemsIn(call.language));
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}

export const pageOf = ({ call, errors }: Shown) => ({
  site: siteOf(call),
  named: { reference: call.reference, ticket: call.ticket },
  errors,
});
export const statusWith = ({ call, view }: Shown, banner: string): string => {
  if (!view) throw new Error('What was done answers how the request stands');
  return statusPage({ site: siteOf(call), status: view, banner });
};
