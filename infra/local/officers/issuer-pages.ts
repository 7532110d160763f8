/** The few pages of the issuer for trying, in Turkish; they work without script and load nothing. */
import { escaped } from '../http/escaped.ts';
import type { TryOfficer } from './officers.ts';

const STYLE = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 34rem; color: #0b0c0c; background: #fff; overflow-wrap: anywhere }
  label { display: block; font-weight: 700; margin-top: 1rem }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: .4rem; border: 2px solid #0b0c0c }
  button { font: inherit; font-weight: 700; margin: 1.5rem .5rem 0 0; padding: .5rem 1rem; color: #fff; background: #00592d; border: 2px solid #00592d }
  :focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 2px #ffdd00 }
  .error { border: 4px solid #b10e1e; padding: 0 1rem }
  .notice { border-left: 8px solid #b1b4b6; padding: .25rem 1rem }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid #b1b4b6 }`;

const page = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="tr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Deneme girişi</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const TRYING = `<p class="notice">Yalnız deneme içindir. Parolalar herkese açıktır; gerçek kullanımda kurumunuzun kendi kimlik sağlayıcısı bu sayfanın yerini alır.</p>`;

const officerRows = (officers: readonly TryOfficer[]): string =>
  officers
    .map(
      ({ username, name, password, groups }) =>
        `<tr><td>${escaped(username)}</td><td>${escaped(name)}<br><small>${escaped(groups.join(', '))}</small></td><td><code>${escaped(password)}</code></td></tr>`,
    )
    .join('\n');

const errorBox = (text: string): string =>
  `<div class="error" role="alert"><h2>Giriş yapılamadı</h2><p id="hata">${text}</p></div>`;

/** Why the form is shown again: the user name or password was wrong, or the second step came too late or too often. */
type Failed = { readonly username?: string; readonly tooLate?: boolean };

/** The sign-in form. It posts to its own address. */
export function loginPage(officers: readonly TryOfficer[], failed?: Failed): string {
  const error = failed
    ? errorBox(
        failed.tooLate
          ? 'Kodun süresi doldu ya da beş kez yanlış girildi. Parolanızla yeniden başlayın.'
          : 'Kullanıcı adı veya parola yanlış.',
      )
    : '';
  const described = failed && !failed.tooLate ? ' aria-invalid="true" aria-describedby="hata"' : '';
  return page(
    failed ? 'Hata: Görevli girişi' : 'Görevli girişi',
    `<h1>Görevli girişi</h1>
${TRYING}
${error}
<form method="post">
<label for="username">Kullanıcı adı</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${escaped(failed?.username ?? '')}"${described}>
<label for="password">Parola</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${described}>
<button type="submit">Giriş yap</button>
</form>
<h2>Deneme kullanıcıları</h2>
<table>
<thead><tr><th scope="col">Kullanıcı adı</th><th scope="col">Adı, yetkisi</th><th scope="col">Parola</th></tr></thead>
<tbody>
${officerRows(officers)}
</tbody>
</table>`,
  );
}

/**
 * The second step. A telephone would show the code; here the page does, since nobody who tries the product has the
 * account on one. `uri` is for those who want to.
 */
export function codePage({
  code,
  uri,
  failed,
}: {
  readonly code: string;
  readonly uri: string;
  readonly failed: boolean;
}): string {
  const described = failed ? ' aria-invalid="true" aria-describedby="hata"' : '';
  return page(
    failed ? 'Hata: İkinci doğrulama' : 'İkinci doğrulama',
    `<h1>İkinci doğrulama</h1>
${TRYING}
${failed ? errorBox('Kod yanlış ya da eskimiş. Aşağıdaki yeni kodu yazın.') : ''}
<form method="post">
<label for="code">Tek kullanımlık kod</label>
<input id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required${described}>
<button type="submit">Doğrula</button>
</form>
<h2>Deneme kodu</h2>
<p>Gerçek kullanımda bu kodu telefonunuzdaki doğrulama uygulaması gösterir. Denerken şunu yazın: <strong><code id="deneme-kodu">${escaped(code)}</code></strong></p>
<p>Kod 30 saniyede bir değişir. Bir doğrulama uygulamasıyla denemek isterseniz hesabı şu adresle ekleyin:<br><code>${escaped(uri)}</code></p>
<p><a href="">Başka hesapla giriş yap</a></p>`,
  );
}

/** Told when a request to the issuer cannot go on. `code` is OAuth's error code, for those who integrate. */
export const errorPage = (code: string, description = ''): string =>
  page(
    'Giriş sürdürülemiyor',
    `<h1>Giriş sürdürülemiyor</h1>
<p>Giriş isteğinin süresi dolmuş ya da istek eksik olabilir. Uygulamaya dönüp yeniden giriş yapın.</p>
<p><code>${escaped(code)}</code> ${escaped(description)}</p>`,
  );

/** Asks whether to sign out; `form` is oidc-provider's own hidden form, `op.logoutForm`. */
export const logoutPage = (form: string): string =>
  page(
    'Çıkış',
    `<h1>Çıkış yapmak istiyor musunuz?</h1>
${form}
<button type="submit" form="op.logoutForm" value="yes" name="logout">Evet, çıkış yap</button>
<button type="submit" form="op.logoutForm">Hayır, oturumum açık kalsın</button>`,
  );

export const signedOutPage = (): string =>
  page('Çıkış yapıldı', '<h1>Çıkış yapıldı</h1>\n<p>Bu sayfayı kapatabilirsiniz.</p>');
