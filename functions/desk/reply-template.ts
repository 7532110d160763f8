import { departmentOf } from '../../shared/authorities/registry.ts';
import { lawById } from '../../shared/domain/law/rows.ts';
import type { Opened } from '../../shared/domain/ports.ts';
import { arrivalOf } from '../../shared/domain/time/clock.ts';
import type { PageCall } from '../../shared/http/call.ts';
import { formatDate } from '../../shared/words/dates.ts';
import { templateOf } from '../../shared/words/tr/reply-templates.ts';
import { decidesRights } from '../pages/desk-reply-form.ts';
import { textOf, type Values } from '../pages/row.tsx';

/** The form with a template's words below what was written; a decision that was taken stays. */
export function withTemplate(
  { request, personal }: Pick<Opened, 'request' | 'personal'>,
  { authority }: Pick<PageCall, 'authority'>,
  values: Values,
  id: string | readonly string[] | undefined,
): Values {
  const template = templateOf(request.regime, typeof id === 'string' ? id : undefined);
  if (!template) return values;
  const facts = {
    reference: request.reference,
    arrivedOn: formatDate(arrivalOf(request.clock)),
    subject: personal.subject,
    department: departmentOf(authority, request.department)?.name ?? request.department,
  };
  const wholeReasons = !decidesRights(lawById(request.law)) && template.reasons?.(facts);
  return {
    ...values,
    ...(textOf(values, 'outcome') ? {} : { outcome: template.outcome }),
    explanation: below(textOf(values, 'explanation'), template.explanation(facts)),
    ...(wholeReasons ? { reasons: below(textOf(values, 'reasons'), wholeReasons) } : {}),
  };
}

/** A template that stands there already is not added twice. */
function below(written: string | undefined, added: string): string {
  const before = (written ?? '').replaceAll('\r\n', '\n').trimEnd();
  if (before === '' || before.includes(added)) return before || added;
  return `${before}\n\n${added}`;
}
