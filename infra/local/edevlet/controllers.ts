/** What each controller of the stand-in answers, as `shared/adapters/edevlet.ts` knows the protocol. */
import { html, json, redirect, type StandInAnswer } from './answer.ts';
import { citizensForTrying } from './citizens.ts';
import { createGrants } from './grants.ts';
import { loginPage, refusedPage } from './pages.ts';
import type { World } from './twist.types.ts';
import { twistNamed } from './twists.ts';

export type StandInClient = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The addresses that a login may lead back to, each to the letter. */
  readonly redirectUris: readonly string[];
};

const scopes = new Set(['Kimlik-Dogrula', 'Ad-Soyad']);
const isScope = (text: string): boolean => {
  const asked = text.split(/[; ]/);
  return asked.length === scopes.size && asked.every((each) => scopes.has(each));
};

export function createControllers(client: StandInClient, world: World, now: () => number) {
  const grants = createGrants(now);

  /** Why a login cannot be asked for like this; the first two lead nowhere, for then nobody knows whose they are. */
  const wrongIn = (
    asked: URLSearchParams,
  ): { readonly page: string } | { readonly error: string } | undefined => {
    if (asked.get('client_id') !== client.clientId) return { page: 'client_id bilinmiyor.' };
    if (!client.redirectUris.includes(asked.get('redirect_uri') ?? ''))
      return { page: 'redirect_uri bu kurum için kayıtlı değil.' };
    if (asked.get('response_type') !== 'code') return { error: 'unsupported_response_type' };
    if (!isScope(asked.get('scope') ?? '')) return { error: 'invalid_scope' };
    const method = asked.get('code_challenge_method');
    return asked.has('code_challenge') && method !== 'S256' ? { error: 'invalid_request' } : undefined;
  };

  const backTo = (asked: URLSearchParams, brings: Readonly<Record<string, string>>, twist?: string) => {
    const came = new URLSearchParams({ ...brings, state: asked.get('state') ?? '' });
    twistNamed(twist)?.callback?.(came);
    return redirect(`${asked.get('redirect_uri')}?${came}`);
  };

  return {
    /** Shows the login; with `form`, takes what was chosen there. */
    authorize(asked: URLSearchParams, form?: URLSearchParams): StandInAnswer {
      const wrong = wrongIn(asked);
      if (wrong && 'page' in wrong) return html(400, refusedPage(wrong.page));
      if (wrong) return backTo(asked, { error: wrong.error });
      if (!form) return html(200, loginPage());
      if (form.get('answer') === 'away') return backTo(asked, { error: 'access_denied' });
      const citizen = citizensForTrying.find(({ id }) => id === form.get('citizen'));
      if (!citizen) return html(400, loginPage());
      const twist = form.get('twist') || undefined;
      const code = grants.code({
        citizen,
        redirectUri: asked.get('redirect_uri') ?? '',
        scope: asked.get('scope') ?? '',
        challenge: asked.get('code_challenge') ?? undefined,
        twist,
      });
      return backTo(asked, { code }, twist);
    },

    exchange(form: URLSearchParams): StandInAnswer {
      const given = (name: string) => form.get(name) ?? undefined;
      if (given('client_id') !== client.clientId || given('client_secret') !== client.clientSecret)
        return json(401, { error: 'invalid_client' });
      if (given('grant_type') !== 'authorization_code') return json(400, { error: 'unsupported_grant_type' });
      const login = grants.exchange(given('code') ?? '', given('redirect_uri') ?? '', given('code_verifier'));
      if (!login) return json(400, { error: 'invalid_grant', error_description: 'Kod geçersiz.' });
      const honest = json(200, { access_token: grants.token(login) });
      return twistNamed(login.twist)?.token?.(honest, world, 1) ?? honest;
    },

    identify(form: URLSearchParams): StandInAnswer {
      const opened = grants.open(form.get('accessToken') ?? '');
      if (form.get('clientId') !== client.clientId || !opened)
        return json(200, { sonucKodu: 'EDV09.002', sonucAciklamasi: 'Erişim anahtarı geçersiz.' });
      const { login, asked } = opened;
      if (form.get('resourceId') !== '1' || form.get('kapsam') !== login.scope)
        return json(200, { sonucKodu: 'EDV09.003', sonucAciklamasi: 'İstek eksik ya da hatalı.' });
      const { nationalId: kimlikNo, name: ad, surname: soyad } = login.citizen;
      const honest = json(200, {
        sonucKodu: 'EDV09.000',
        sonucAciklamasi: 'İşlem başarılı.',
        kullaniciBilgileri: { kimlikNo, ad, soyad },
      });
      return twistNamed(login.twist)?.identity?.(honest, world, asked) ?? honest;
    },
  };
}
