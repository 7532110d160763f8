import { linksOf, type ReturnName, type Site } from './site.ts';

/** Addresses of a member's pages before she is in; `donus` leads back from the last of them. */
export function accountLinksOf(site: Pick<Site, 'base'>, donus?: ReturnName) {
  const { account, signIn } = linksOf(site);
  const query = donus === undefined ? '' : `?donus=${donus}`;
  return {
    signIn: `${signIn.member}${query}`,
    secondFactor: `${signIn.member}/ikinci${query}`,
    passkey: `${signIn.member}/anahtar`,
    signUp: `${account}/yeni${query}`,
    confirm: `${account}/yeni/onay`,
    reset: `${account}/parola-sifirla${query}`,
    resetCode: `${account}/parola-sifirla/kod`,
    newPassword: `${account}/parola-sifirla/yeni${query}`,
    enrol: `${account}/ikinci-adim${query}`,
  } as const;
}
