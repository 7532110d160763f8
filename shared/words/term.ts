import { basicsById } from '../domain/law/basics.ts';

/** `en geç 30 gün içinde, ücretsiz olarak (6698 sayılı Kanun m.13/2)` */
export function termInWords(request: { readonly law: string }): string {
  const { term } = basicsById(request.law);
  return `${term.inWords} (${term.article})`;
}
