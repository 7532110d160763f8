/** The pages of the stand-in for e-Devlet Kapısı, in Turkish; they work without script and load nothing. */
import { escaped } from '../http/escaped.ts';
import { citizensForTrying } from './citizens.ts';
import { twists } from './twists.ts';

const STYLE = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 34rem; color: #0b0c0c; background: #fff }
  fieldset { border: 0; padding: 0; margin: 1rem 0 } legend, label.head { font-weight: 700 }
  .choice { display: flex; align-items: center; gap: .75rem; min-height: 44px } input[type=radio] { width: 24px; height: 24px; flex: none }
  select { font: inherit; width: 100%; padding: .4rem; border: 2px solid #0b0c0c; background: #fff }
  button { font: inherit; font-weight: 700; margin: 1.5rem .5rem 0 0; padding: .5rem 1rem; color: #fff; background: #00592d; border: 2px solid #00592d }
  button.other { color: #0b0c0c; background: #fff; border-color: #0b0c0c }
  :focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; box-shadow: 0 0 0 2px #ffdd00 }
  .loud { border: 4px solid #b10e1e; padding: 0 1rem }`;

const page = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="tr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – e-Devlet değil, deneme</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const LOUD = `<div class="loud"><p><strong>Bu sayfa e-Devlet Kapısı değildir.</strong> Yalnız deneme içindir; buradaki kişiler uydurmadır. Gerçek T.C. kimlik numaranızı ve e-Devlet şifrenizi buraya yazmayın.</p></div>`;

const choices = citizensForTrying
  .map(
    ({ id, nationalId, name, surname }, i) =>
      `<div class="choice"><input type="radio" id="${id}" name="citizen" value="${id}"${i === 0 ? ' checked' : ''}><label for="${id}">${escaped(`${name} ${surname}`)} (${nationalId})</label></div>`,
  )
  .join('\n');
const options = Object.entries(twists)
  .map(([name, { words }]) => `<option value="${escaped(name)}">${escaped(words)}</option>`)
  .join('\n');

/** Who signs in, and what is to go wrong. It posts to its own address. */
export const loginPage = (): string =>
  page(
    'Kimlik doğrulama denemesi',
    `<h1>Kimlik doğrulama denemesi</h1>
${LOUD}
<form method="post">
<fieldset>
<legend>Kim giriş yapıyor?</legend>
${choices}
</fieldset>
<label class="head" for="twist">Denenecek hata</label>
<select id="twist" name="twist">
<option value="" selected>Yok: giriş başarılı olsun</option>
${options}
</select>
<button type="submit" name="answer" value="in">Giriş yap</button>
<button type="submit" name="answer" value="away" class="other">Vazgeç</button>
</form>`,
  );

/** Told when a call names an address or a client that the stand-in does not know: then nobody is sent anywhere. */
export const refusedPage = (why: string): string =>
  page('Giriş başlatılamıyor', `<h1>Giriş başlatılamıyor</h1>\n${LOUD}\n<p>${escaped(why)}</p>`);
