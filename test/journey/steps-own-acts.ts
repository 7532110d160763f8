import assert from 'node:assert/strict';
import type { Problem } from '../../shared/contracts/failures.ts';
import type { LetterView, StatusView } from '../../shared/contracts/views.ts';
import { codeIn } from './inbox.ts';
import { confirmEmail, type Notice, submitInformationRequest, type Tour } from './steps-citizen.ts';

/** What an applicant does about her request herself: she changes how she is reached, and takes it back. */
export async function actHerself(tour: Tour, notice: Notice): Promise<void> {
  const { client, inbox, tell, tag } = tour;
  const taken = await submitInformationRequest({ ...tour, tag: `${tag}.kendi` }, notice);
  await confirmEmail(tour, taken);
  tell.step('She looks at what she can do, with the follow-up code alone');
  const { reference, followUpCode } = taken;
  const status = await client.post<StatusView>(`/requests/${reference}/status`, { followUpCode });
  const { ticket, acts } = status.body;
  assert.ok(acts.includes('changeContact') && acts.includes('withdraw'));
  const act = <T>(verb: string, body: object = {}) =>
    client.post<T>(`/requests/${reference}/${verb}`, { ticket, ...body });

  tell.note('The letters that went to her are listed, their addresses are not.');
  const { body: list } = await act<{ letters: LetterView[] }>('letters');
  assert.deepEqual(list.letters.map(({ kind }) => kind).sort(), ['code', 'receipt']);
  assert.ok(!JSON.stringify(list).includes('@'));

  tell.note('She gives another mailbox: a code goes there, and the old one hears of it.');
  const email = `yeni.${tag}@ornek.example`;
  assert.equal((await act('contact', { email })).status, 200);
  const code = codeIn((await inbox.waitFor(email, reference, 'yeni iletişim adresi')).text);
  const wrong = await act<Problem>('contact-confirmation', { code: code === '000000' ? '000001' : '000000' });
  assert.equal(wrong.status, 403);
  assert.equal((await act('contact-confirmation', { code })).status, 200);
  await inbox.waitFor(taken.email, reference, 'iletişim adresi değişti');

  tell.note('She wants the reply by post, and then none at all: the new mailbox gets it in writing.');
  const way = await act<StatusView>('reply-way', { replyBy: 'post' });
  assert.equal(way.body.replyBy, 'post');
  assert.equal((await act<Problem>('rating', { score: 5 })).body.code, 'actNotOpen');
  for (let times = 0; times < 2; times++) {
    const gone = await act<StatusView>('withdrawal');
    assert.deepEqual([gone.status, gone.body.status], [200, 'withdrawn']);
  }
  await inbox.waitFor(email, reference, 'Vazgeçmeniz kaydedildi');
}
