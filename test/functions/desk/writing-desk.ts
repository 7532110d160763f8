/** Officers who write on the desk as it is deployed, and requests for them to write about. */
import { vi } from 'vitest';
import { keys } from '../../../shared/adapters/keys.ts';
import type { Request } from '../../../shared/domain/request.ts';
import type { Answer } from '../../../shared/http/call.ts';
import { information, newNonce, petition, storesOf } from '../../shared/adapters/samples.ts';
import type { Browser } from './browser.ts';
import type { Deployed } from './deployed.ts';

export const now = '2026-05-05T07:00:00.000Z';

/** The value of a hidden field of a page. */
export const hidden = ({ body = '' }: Answer, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';

/** Everybody sees every unit's requests but those that are kept. */
export function writersOn(desk: Deployed) {
  const officer = async (name: string): Promise<Browser> => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(now) });
    const browser = desk.browser();
    await desk.signIn(browser, {
      groups: ['kocasinan:*:officer'],
      claims: { sub: `subject-of-${name}`, preferred_username: name, groups: ['kocasinan:*:officer'] },
    });
    return browser;
  };
  const open = (one: Browser, reference: string, way = '') =>
    one.get(`/gorevli/basvuru/{reference}${way.replace(/^\/islem\/.*/, '/islem/{act}')}`, {
      path: { reference, act: way.split('/')[2] ?? '' },
    });
  const send = (one: Browser, reference: string, way: string, form: Record<string, string>) =>
    one.postTo(`/gorevli/basvuru/{reference}${way.replace(/^\/islem\/.*/, '/islem/{act}')}`, form, {
      reference,
      act: way.split('/')[2] ?? '',
    });
  /** Opens the page and sends its form, with its token and the version that it shows. */
  const act = async (one: Browser, reference: string, way: string, form: Record<string, string>) => {
    const page = await open(one, reference, way);
    return send(one, reference, way, {
      formToken: hidden(page, 'formToken'),
      version: hidden(page, 'version'),
      ...form,
    });
  };
  const stores = () => storesOf(desk.engine);
  const confirmed = async (form: ReturnType<typeof petition>): Promise<Request> => {
    const intakeKey = newNonce();
    const request = await stores().takeOne({ form, at: now as never, intakeKey });
    const items = await desk.engine.scan('requests');
    const challenge = items.find(
      ({ pk, sk }) => pk === keys.request(request) && String(sk).startsWith('CHALLENGE#'),
    );
    return stores().confirmOne(request, String(challenge?.nonce), now as never);
  };
  const trail = async (reference: string) =>
    (await desk.engine.scan('requests'))
      .filter(({ pk }) => pk === keys.trail({ authority: 'kocasinan', reference }))
      .map(({ action }) => action);
  return {
    officer,
    open,
    send,
    act,
    trail,
    takePetition: () => stores().takeOne({ form: petition(), at: now as never }),
    takeConfirmedPetition: () => confirmed(petition()),
    takeConfirmedInformation: () => confirmed(information()),
  };
}
