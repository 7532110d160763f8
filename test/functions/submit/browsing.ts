import { takeForm } from '../../../functions/submit/page.ts';
import { showResume, takeResume } from '../../../functions/submit/resume.ts';
import { confirmSave, type SaveDependencies, showSave, takeSave } from '../../../functions/submit/save.ts';
import { keepStep, showStep } from '../../../functions/submit/step.ts';
import type { Authority } from '../../../shared/authorities/authority.ts';
import type { Language } from '../../../shared/contracts/vocabulary.ts';
import type { PageAnswer, PageCall } from '../../../shared/http/call.ts';
import type { FormValues } from '../../../shared/http/input.ts';
import { authority, may4 } from '../../shared/adapters/samples.ts';

export type Way = {
  readonly at?: Authority;
  readonly language?: Language;
  readonly cookies?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly fetchSite?: string;
};

/** A call about a form: `dilekce` for the whole of it, `dilekce/konu` for a step. */
export function formCallOf(address: string, form: FormValues | undefined, way: Way = {}): PageCall {
  const [name = '', step] = address.split('/');
  const { at = authority, language = 'tr', cookies = [], query = {}, fetchSite } = way;
  return {
    authority: at,
    base: '',
    language,
    at: may4,
    parameters: step === undefined ? { form: name } : { form: name, adim: step },
    form: form ?? {},
    asked: {
      method: form ? 'POST' : 'GET',
      path: `/basvuru/${address}`,
      host: 'ebelediye.kocasinan.example',
      cookies,
      query,
      ...(fetchSite === undefined ? {} : { fetchSite }),
    },
  };
}

/** A browser that keeps the cookies it is given, as far as the forms go. */
export function browserOf(deps: SaveDependencies) {
  const jar = new Map<string, string>();
  const keeping = async (answer: Promise<PageAnswer>): Promise<PageAnswer> => {
    for (const line of (await answer).cookies ?? []) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const call = (address: string, form: FormValues | undefined, way: Way) =>
    formCallOf(address, form, { ...way, cookies: [...jar].map(([name, value]) => `${name}=${value}`) });
  const opening = (address: string) => async (call: PageCall) => {
    if (address === 'devam') return showResume(call);
    return address.endsWith('/sakla') ? showSave(deps, call) : showStep(deps, call);
  };
  const posting = (address: string) => (call: PageCall) => {
    if (address === 'devam') return takeResume(deps, call);
    if (address.endsWith('/sakla')) return takeSave(deps, call);
    if (address.endsWith('/sakla/onay')) return confirmSave(deps, call);
    return address.includes('/') ? keepStep(deps, call) : takeForm(deps, call);
  };
  return {
    jar,
    open: (address: string, way: Way = {}) => keeping(opening(address)(call(address, undefined, way))),
    post: (address: string, form: FormValues, way: Way = {}) =>
      keeping(posting(address)(call(address, form, way))),
  };
}

/** The value of a hidden field. */
export const hiddenIn = (page: PageAnswer['body'], name: string): string | undefined =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(String(page))?.[1];

/** What a page's form would post without a key pressed: its hidden fields. */
export function carriedBy(page: PageAnswer['body']): FormValues {
  const fields: Record<string, string | string[]> = {};
  for (const [, name = '', value = ''] of String(page).matchAll(
    /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
  )) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
