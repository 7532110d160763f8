import { reference } from '../../shared/contracts/codes.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { setCookie } from '../../shared/http/cookies.ts';
import { isLanguage, languageCookie, languageField } from '../../shared/http/language.ts';
import { textField } from '../pages/fields.ts';
import type { Ticketed } from './write.ts';

/** The call of a form that carries a ticket; a reference or ticket that is not there is refused like a wrong one. */
export function ticketedBy<C extends PageCall>(call: C): C & Ticketed {
  const name = reference.safeParse(textField(call.form, 'reference'));
  return {
    ...call,
    reference: name.success ? name.data : '',
    ticket: textField(call.form, 'ticket') ?? '',
  };
}

/** Whether the form was sent to see the page in another language, and not to do what it is for. */
export const isLanguageSwitch = ({ form }: Pick<PageCall, 'form'>): boolean =>
  isLanguage(form[languageField]);

/** These pages answer forms, so another language is chosen by a button of the form: the answer is in it, and it is kept. */
export const inChosenLanguage =
  <D, C extends PageCall = PageCall>(answer: (deps: D, call: C) => Promise<PageAnswer>) =>
  async (deps: D, call: C): Promise<PageAnswer> => {
    const chosen = call.form[languageField];
    if (!isLanguage(chosen)) return answer(deps, call);
    const { cookies = [], ...page } = await answer(deps, { ...call, language: chosen });
    return { ...page, cookies: [...cookies, setCookie(languageCookie, chosen)] };
  };
