/** What citizens come for. */
import assert from 'node:assert/strict';
import * as citizen from './citizen.ts';
import { accountErrands } from './citizen-account.ts';
import { answerErrands } from './citizen-answers.ts';
import { codeErrands } from './citizen-codes.ts';
import { edevletErrands } from './citizen-edevlet.ts';
import { englishErrands } from './citizen-english.ts';
import { furtherErrands } from './citizen-further.ts';
import { informationErrands } from './citizen-information.ts';
import { kvkkErrands } from './citizen-kvkk.ts';
import { memberErrands } from './citizen-member.ts';
import type { Errand } from './errand.ts';
import * as officer from './officer.ts';

const replyText = 'Çukur onarıldı.';

const petitionErrands: readonly Errand[] = [
  {
    name: 'petition',
    told: 'A citizen makes a mistake and puts it right, changes the language with words typed, keeps the form, comes back with the mailed code and no cookie, fills in the other steps, adds a document, reads everything once more, sends it, types the code from the mail, follows the request, writes to the unit and adds a second document; an officer signs in, takes a note, writes the reply, reads the letter and sends it; the citizen reads it in the mail and sees the request answered.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = citizen.visitorOf(setting, own, 'klavye');
      await citizen.begins(visitor);
      await citizen.changesLanguage(visitor);
      await citizen.keepsAndReturns(visitor);
      await citizen.completes(visitor);
      const taken = await citizen.sends(visitor);
      await citizen.confirms(visitor, taken.reference);
      await citizen.follows(visitor, taken);
      await citizen.addsMore(visitor);

      const desk = await setting.open();
      const atDesk = { ...desk, base: visitor.base };
      await officer.signsIn(atDesk, 'elif.sahin', setting.stage.password);
      await officer.answers(atDesk, taken.reference, replyText);
      await desk.close();
      await visitor.inbox.waitFor(visitor.email, taken.reference, replyText);
      assert.match(await citizen.follows(visitor, taken), /Cevap teslim edildi|Cevaplandı/);
      await own.close();
    },
  },
  {
    name: 'withdrawal',
    told: 'A citizen files a petition and withdraws it.',
    walk: async (setting) => {
      const own = await setting.open();
      const visitor = citizen.visitorOf(setting, own, 'vazgecen');
      await citizen.begins(visitor);
      await citizen.completes(visitor);
      const taken = await citizen.sends(visitor);
      await citizen.follows(visitor, taken);
      await citizen.withdraws(visitor);
      await own.close();
    },
  },
];

export const citizenErrands: readonly Errand[] = [
  ...petitionErrands,
  ...kvkkErrands,
  ...informationErrands,
  ...answerErrands,
  ...furtherErrands,
  ...codeErrands,
  ...edevletErrands,
  ...memberErrands,
  ...accountErrands,
  ...englishErrands,
];
