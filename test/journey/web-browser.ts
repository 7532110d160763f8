import assert from 'node:assert/strict';

export type Page = {
  readonly status: number;
  readonly url: string;
  readonly body: string;
  readonly headers: Headers;
};

/** The fields of a form; a name that comes more than once has a list. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What a browser without script does: keeps cookies host by host, follows redirects, sends forms and where they come from. */
export function webBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    return jar;
  };
  const once = async (url: URL, init: RequestInit): Promise<Response> => {
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html', ...(cookie ? { cookie } : {}), ...(init.headers as object) };
    const response = await fetch(url, { ...init, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const follow = async (address: string | URL, init: RequestInit = {}): Promise<Page> => {
    let [url, next] = [new URL(address), init];
    for (let step = 0; step < 10; step++) {
      const response = await once(url, next);
      const location = response.headers.get('location');
      if (location === null)
        return {
          status: response.status,
          url: url.href,
          body: await response.text(),
          headers: response.headers,
        };
      [url, next] = [new URL(location, url), {}];
    }
    return assert.fail('the way has no end');
  };
  return {
    open: (address: string) => follow(address),
    /** Sends a form from the page that it stands on. */
    submit: (from: Page, action: string, fields: Fields, headers: Record<string, string> = {}) => {
      const url = new URL(action, from.url);
      // Fetch, "append a request Origin header": a page that sends no referrer does not say where it is either.
      const silent = from.headers.get('referrer-policy') === 'no-referrer';
      const origin = silent ? 'null' : new URL(from.url).origin;
      return follow(url, {
        method: 'POST',
        body: new URLSearchParams(
          Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
        ),
        headers: { origin, 'sec-fetch-site': 'same-origin', ...headers },
      });
    },
    cookiesAt: (address: string) => jarOf(new URL(address)),
  };
}
export type WebBrowser = ReturnType<typeof webBrowser>;

/** Signs in on the officers' page of an authority, through the form of the issuer for trying. */
export async function signInOnPage(
  browser: WebBrowser,
  base: string,
  officer: { readonly username: string; readonly password: string },
): Promise<Page> {
  return signInAtIssuer(browser, await browser.open(`${base}/gorevli/giris`), officer);
}

/** The two steps of the issuer for trying, from its first form on; the code is the one that its page shows. */
export async function signInAtIssuer(
  browser: WebBrowser,
  form: Page,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<Page> {
  assert.match(form.body, /name="password"/, 'the issuer asks who she is');
  const second = await browser.submit(form, form.url, { username, password });
  const code = /<code id="deneme-kodu">(\d{6})</.exec(second.body)?.[1];
  assert.ok(code, 'the issuer asks for a code and shows it');
  return browser.submit(second, second.url, { code });
}
