import { groundOf, groundsById } from '../domain/law/ground.ts';

/** `İstenen bilgi ticari sırdır. (4982 sayılı Kanun m.23)`; undefined when there is no such ground in the request's law. */
export function groundInWords(request: { readonly law: string }, id: string | undefined): string | undefined {
  const { refusalGrounds, notExaminedGrounds } = groundsById(request.law);
  const ground = groundOf([...refusalGrounds, ...notExaminedGrounds], id);
  return ground && `${ground.inWords} (${ground.article})`;
}
