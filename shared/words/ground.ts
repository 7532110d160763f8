import { groundOf, lawById } from '../domain/law/rows.ts';

/** `İstenen bilgi ticari sırdır. (4982 sayılı Kanun m.23)`; undefined when there is no such ground in the request's law. */
export function groundInWords(request: { readonly law: string }, id: string | undefined): string | undefined {
  const { refusalGrounds, notExaminedGrounds } = lawById(request.law);
  const ground = groundOf([...refusalGrounds, ...notExaminedGrounds], id);
  return ground && `${ground.inWords} (${ground.article})`;
}
