/** Signing in and out, a session that ends while she writes, and locks. */
import assert from 'node:assert/strict';
import { textOf } from './citizen.ts';
import type { Errand } from './errand.ts';
import { finds, type OnDuty, onDuty, signsIn, wereHere } from './officer.ts';
import { casesOf } from './officer-cases.ts';
import { deskKeysOf } from './officer-keys.ts';

const reads = async ({ page }: Pick<OnDuty, 'page'>, ...words: readonly string[]): Promise<void> => {
  const read = await textOf(page);
  for (const each of words) assert.ok(read.includes(each), `she reads “${each}”`);
};
const lock = 'main form[action$="/gorevli-oturumlari"] button';

export const sessionErrands: readonly Errand[] = [
  {
    name: 'officer-sign-in',
    told: 'An officer mistypes her password and her code, each put right; one of another institution, and somebody whom the provider does not know, come no further.',
    walk: async (setting) => {
      const { stage } = setting;
      const own = await setting.open();
      const { page, look } = own;
      const keys = deskKeysOf(page);
      const base = `${stage.url}/kocasinan`;
      await page.goto(`${base}/gorevli`);
      await look('way in');
      await keys.follow('main a[href*="/gorevli/giris"]');
      await look('password');
      await keys.fill('username', 'kimse.yok');
      await keys.fill('password', stage.password);
      await keys.enter();
      await reads(own, 'Kullanıcı adı veya parola yanlış.');
      await look('nobody known');
      await keys.fill('username', 'elif.sahin');
      await keys.fill('password', `${stage.password}?`);
      await keys.enter();
      await keys.stillHas({ username: 'elif.sahin' });
      await look('password, mistyped');
      await keys.fill('password', stage.password);
      await keys.enter();
      await look('code');
      await keys.fill('code', '12');
      await keys.enter();
      await reads(own, 'Kod yanlış ya da eskimiş');
      await look('code, mistyped');
      await keys.fill('code', await page.locator('#deneme-kodu').innerText());
      await keys.enter();
      await look('desk');
      await own.close();

      const elsewhere = await setting.open();
      await signsIn({ ...elsewhere, base }, 'deniz.aksoy', stage.password);
      await reads(elsewhere, 'Bu işlem için yetkiniz yok');
      await elsewhere.close();
    },
  },
  {
    name: 'officer-session-ends',
    told: 'An officer ends one of the sessions that she left open elsewhere, and then all the others. A note was half written in one: sent, it is not lost; she signs in beside it, comes back, and adds it. She signs out everywhere, at the provider too.',
    walk: async (setting) => {
      const { reference } = await casesOf(setting, 'oturum').petition();
      const words = 'Mahalle muhtarı arandı.';
      const [home, office] = [await onDuty(setting, 'mehmet.kaya'), await onDuty(setting, 'mehmet.kaya')];
      await wereHere(setting, 'mehmet.kaya', 'mehmet.kaya');
      await finds(home, reference);
      await home.keys.follow('main a[href$="/islem/not"]');
      await home.keys.fill('note', words);

      await office.keys.follow('a[href$="/gorevli/oturumlarim"]');
      await office.look('own sessions');
      await office.keys.follow('[aria-labelledby=oturum-2] button');
      await office.keys.follow('main > form[action$="/oturumlarim"] button');
      assert.doesNotMatch(await textOf(office.page), /Öteki oturum/);
      await office.look('the others ended');

      await home.keys.follow('main form[action$="/islem/not"] button');
      await reads(home, 'Oturumunuz kapandı, yazdıklarınız duruyor', words);
      await home.look('kept');
      const beside = await home.keys.followElsewhere('main a[target=_blank]');
      await beside.waitForURL(/\/gorevli\/basvuru\//);
      await beside.close();
      await home.keys.follow('main form[action$="/islem/not"] button');
      await home.keys.stillHas({ note: words });
      await home.look('her words again');
      await home.keys.follow('main form[action$="/islem/not"] button');
      await reads(home, 'Not eklendi.', words);

      await home.keys.follow('form[action$="/gorevli/cikis"] button');
      await home.page.waitForURL((url) => url.origin === new URL(setting.stage.issuerUrl).origin);
      await home.look('signing out at the provider');
      await home.keys.follow('button[name=logout]');
      await home.look('signed out');
      await office.page.reload();
      await reads(office, 'Oturumunuz kapandı');
      await office.look('signed out elsewhere');
      await home.close();
      await office.close();
    },
  },
];

/** The last of the day: a lock that stays by a fault keeps its officer from everything else. */
export const lockErrands: readonly Errand[] = [
  {
    name: 'operator-locks',
    told: 'The operator is told that she chose nothing, and of an order without a name, with what she typed kept; she locks an officer out, who comes no further and is told whom to ask, lets her in again, and mistypes a name, which is told.',
    walk: async (setting) => {
      const officer = await onDuty(setting, 'ayse.demir');
      const operator = await onDuty(setting, 'burak.yildiz');
      const { keys, look, page } = operator;
      await keys.follow('main a[href$="/gorevli-oturumlari"]');
      await look('locks');
      await keys.fill('officer', 'ayse.demir');
      await keys.follow(lock);
      await look('locks, nothing chosen');
      await keys.findMistakesAt('act');
      await keys.stillHas({ officer: 'ayse.demir' });
      assert.doesNotMatch(await textOf(page), /lockOut|endEveryone/, 'no word of the API');
      await keys.mark('act', 'lockOut');
      await keys.fill('officer', '');
      await keys.follow(lock);
      await look('locks, no name');
      await keys.findMistakesAt('officer');
      assert.ok(await page.locator('[name=act][value=lockOut]').isChecked(), 'what she chose is kept');
      await keys.fill('officer', 'ayse.demir');
      await keys.follow(lock);
      await reads(operator, 'Kilitlendi.');
      await look('locked out');

      await officer.keys.follow('a[href$="/gorevli"]');
      await reads(officer, 'Oturumunuz kapandı');
      await officer.keys.follow('main a[href*="/gorevli/giris"]');
      await reads(officer, 'Hesabınız bu sistemde kilitli');
      await officer.look('locked out, to the officer');

      await keys.mark('act', 'letIn');
      await keys.fill('officer', 'ayse.demir');
      await keys.follow(lock);
      await reads(operator, 'Kilidi açıldı.');
      await officer.keys.follow('main a[href*="/gorevli/giris"]');
      await reads(officer, 'Başvurular');
      await keys.mark('act', 'end');
      await keys.fill('officer', 'ayse.demr');
      await keys.follow(lock);
      await reads(operator, 'Bu adla bugüne kadar kimse giriş yapmadı');
      await look('nobody of that name');
      await operator.close();
      await officer.close();
    },
  },
];
