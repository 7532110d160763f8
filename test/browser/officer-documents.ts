/** How an officer comes to what an applicant sent along. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inboxOf } from '../journey/inbox.ts';
import * as citizen from './citizen.ts';
import { type Errand, markOf, type Setting } from './errand.ts';
import { finds, onDuty } from './officer.ts';

/** A petition with a document, sent by its page: documents go up by no other way. */
async function withDocument({ stage, way, open }: Setting): Promise<citizen.Visitor & { reference: string }> {
  const own = await open();
  const visitor = {
    page: own.page,
    look: async () => {},
    base: `${stage.url}/kocasinan`,
    inbox: inboxOf(stage.inboxUrl),
    email: `belgeli.${markOf(way)}@ornek.example`,
  };
  await citizen.begins(visitor);
  await citizen.completes(visitor);
  const { reference } = await citizen.sends(visitor);
  await own.close();
  return { ...visitor, reference };
}

export const documentErrands: readonly Errand[] = [
  {
    name: 'officer-documents',
    told: 'An officer sees that a document was not looked through for harmful software, is told what that means before she gets it, turns back, and then takes it all the same; she is told that this was recorded.',
    walk: async (setting) => {
      const { reference } = await withDocument(setting);
      const officer = await onDuty(setting, 'elif.sahin');
      const { page, keys, look } = officer;
      await finds(officer, reference);
      assert.match(await citizen.textOf(page), /çukurun yeri\.txt[\s\S]*Zararlı yazılıma karşı taranmadı/);
      const take = 'main form[action$="/belge"] button';
      await keys.follow(take);
      assert.match(await citizen.textOf(page), /Bu belge taranmadı/);
      await look('not scanned');
      await keys.follow('.govuk-back-link');
      await keys.follow(take);
      await keys.tabTo(take);
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 10_000 }),
        page.keyboard.press('Enter'),
      ]);
      assert.equal(download.suggestedFilename(), 'çukurun yeri.txt');
      assert.match(readFileSync(await download.path(), 'utf8'), /okulun ana kapısının önündedir/);
      assert.match(await citizen.textOf(page), /Açtığınız kaydedildi/);
      await look('taken');
      await keys.follow('.govuk-back-link');
      await officer.close();
    },
  },
];
