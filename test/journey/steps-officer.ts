import assert from 'node:assert/strict';
import type { Problem } from '../../shared/contracts/failures.ts';
import type { Dossier, QueuePage, Standing } from '../../shared/contracts/staff-views.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import type { Client } from './client.ts';
import type { Taken, Tour } from './steps-citizen.ts';

/** Access tokens of the officers, by the unit they work in. */
export type Tokens = {
  readonly roads: string;
  readonly information: string;
  readonly privacy: string;
  /** The privacy officer of the other authority. */
  readonly elsewhere: string;
};

/** Stands for the document system's e-signed PDF. */
const signedPdf = Buffer.from('%PDF-1.7\n% e-imzalı örnek\n%%EOF\n').toString('base64');

/** Where the staff API keeps a request, and what can be done to it. */
export const pathOf = ({ reference }: Taken, verb = '') => `/staff/requests/${reference}${verb}`;

/** No officer of one authority sees the other's: not in a list, not by reference, not under either address. */
export async function keepAuthoritiesApart(
  { client, tell }: Tour,
  other: Client,
  tokens: Tokens,
  own: Taken,
  elsewhere: Taken,
): Promise<void> {
  tell.step('Officers of one authority see nothing of the other');
  for (const [place, token, reference] of [
    [client, tokens.elsewhere, own.reference],
    [client, tokens.privacy, elsewhere.reference],
    [other, tokens.privacy, elsewhere.reference],
    [other, tokens.elsewhere, own.reference],
  ] as const) {
    const answer = await place.get<Problem>(`/staff/requests/${reference}`, token);
    assert.equal(answer.status, 404);
  }
  const list = await client.get<Problem>('/staff/requests', tokens.elsewhere);
  assert.equal(list.body.code, 'officerNotEntitled');
  const at = await other.get<QueuePage>('/staff/requests', tokens.elsewhere);
  assert.ok(at.body.rows.some((row) => row.reference === elsewhere.reference));
  assert.ok(at.body.rows.every((row) => row.reference !== own.reference));
}

/** A complaint on paper: refused first without reasons, then answered, posted and served. */
export async function answerPetition({ client, tell }: Tour, tokens: Tokens, taken: Taken): Promise<void> {
  tell.step('The roads officer finds the complaint in her queue and answers it on paper');
  const queue = await client.get<QueuePage>('/staff/requests', tokens.roads);
  assert.equal(queue.status, 200);
  assert.ok(queue.body.rows.every((row) => row.department === 'fen-isleri'));
  const due = queue.body.rows.map((row) => row.dueOn);
  assert.deepEqual(due, due.toSorted(), 'the earliest last day comes first');

  const dossier = await client.get<Dossier>(pathOf(taken), tokens.roads);
  assert.equal(dossier.body.assurance, 'unconfirmed');
  assert.ok(dossier.body.warnings.length > 0, 'the officer is told how sure the identity is');
  const other = await client.get<Problem>(pathOf(taken), tokens.privacy);
  assert.equal(other.status, 404, 'another unit does not even learn that it exists');

  await client.postAs(tokens.roads, pathOf(taken, '/assignment'), { assignee: 'mehmet.kaya' });
  await client.postAs(tokens.roads, pathOf(taken, '/notes'), {
    note: 'Ekip salı günü yerinde inceledi; onarım programa alındı.',
  });
  const bare = {
    outcome: 'refused',
    explanation: 'Talebiniz karşılanamamıştır.',
    containsPersonalData: false,
  };
  const refused = await client.postAs<Problem>(tokens.roads, pathOf(taken, '/reply'), bare);
  assert.equal(refused.status, 422, 'a refusal without ground and reasons is not sent');
  assert.equal(refused.body.code, 'replyIncomplete');
  assert.ok(refused.body.errors?.every(({ message }) => message.includes('3071 sayılı Kanun m.7')));
  const replied = await client.postAs<Standing>(tokens.roads, pathOf(taken, '/reply'), {
    outcome: 'accepted',
    explanation:
      'Kaldırımdaki çukur programa alınmış ve 15 gün içinde onarılması için ekibe iş emri verilmiştir.',
    containsPersonalData: false,
  });
  assert.equal(replied.body.status, 'answered');
  const twice = await client.postAs<Problem>(tokens.roads, pathOf(taken, '/reply'), {
    ...bare,
    ground: 'onTheMerits',
    reasons: 'İkinci cevap',
  });
  assert.equal(twice.body.code, 'requestAlreadyAnswered');

  const letter = await client.get<string>(pathOf(taken, '/reply-letter'), tokens.roads);
  assert.match(letter.body, /Özdoğan/);
  const today = queue.body.today;
  await client.postAs(tokens.roads, pathOf(taken, '/dispatch'), {
    registeredMailNumber: 'RR 123 456 785 TR',
    dispatchedOn: today,
  });
  const served = await client.postAs<Standing>(tokens.roads, pathOf(taken, '/delivery'), {
    method: 'registeredPost',
    deliveredOn: today,
  });
  assert.equal(served.body.status, 'delivered');
  const seen = await client.post<StatusView>(`/requests/${taken.reference}/status`, {
    followUpCode: taken.followUpCode,
  });
  assert.equal(seen.body.status, 'delivered');
}

/** Information without personal data goes by mail to the confirmed address and is seen to arrive. */
export async function answerInformationRequest(
  tour: Tour,
  tokens: Tokens,
  taken: Taken & { email: string },
): Promise<void> {
  const { client, inbox, tell } = tour;
  tell.step(
    'The information officer refuses in part, with reasons; the reply goes by mail and is seen to arrive',
  );
  const replied = await client.postAs<Standing>(tokens.information, pathOf(taken, '/reply'), {
    outcome: 'partlyAccepted',
    explanation:
      '2025 yılı harcamalarının aylara göre dökümü ekteki tabloda özetlenmiştir: toplam 18.450.000 TL.',
    ground: 'tradeSecret',
    reasons: 'Firma teklifleri ticari sır kapsamında olduğundan verilmemiştir.',
    containsPersonalData: false,
  });
  assert.equal(replied.body.status, 'answered');
  const mail = await inbox.waitFor(taken.email, taken.reference, 'cevabı');
  tell.note(`Mail: ${mail.subject}`);
  assert.match(mail.text, /m\.23/);
  await untilDelivered(tour, tokens.information, taken);
}

/** KVKK: personal data waits for an established identity; the officer records her check, then the mail may go. */
export async function answerKvkk(
  tour: Tour,
  tokens: Tokens,
  taken: Taken & { email: string },
): Promise<void> {
  const { client, inbox, tell } = tour;
  tell.step('The privacy officer records an identity check, then answers the KVKK application by mail');
  const before = await client.get<Dossier>(pathOf(taken), tokens.privacy);
  assert.equal(before.body.assurance, 'contactConfirmed');
  assert.ok(before.body.warnings.some((warning) => warning.includes('Kimlik güvencesi')));
  await client.postAs(tokens.privacy, pathOf(taken, '/identity-check'), {
    evidence: 'Kimlik kartı bankoda görüldü, fotoğraf ve ad eşleşti.',
  });
  const reply = {
    outcome: 'partlyAccepted',
    explanation:
      'Hakkınızda emlak vergisi sicili ve e-Belediye üyelik kaydı tutulmaktadır. Veriler vergi tahakkuku amacıyla işlenir; yurt içinde Gelir İdaresi ile paylaşılır.',
    perRight: [
      { right: 'a', outcome: 'accepted' },
      { right: 'b', outcome: 'accepted' },
      {
        right: 'ç',
        outcome: 'refused',
        ground: 'supervision',
        reasons: 'Aktarım yapılan denetim birimleri, denetim sürdüğü için bildirilemez.',
      },
    ],
    pages: 12,
    document: { number: 'E-38291', date: before.body.arrivedOn, pdf: signedPdf },
    containsPersonalData: true,
  };
  const { perRight: rights, ...whole } = reply;
  const incomplete = await client.postAs<Problem>(tokens.privacy, pathOf(taken, '/reply'), {
    ...whole,
    perRight: rights.slice(0, 2),
  });
  assert.equal(incomplete.body.code, 'replyIncomplete');
  tell.note(`Without a decision on every right it is not sent: ${incomplete.body.errors?.[0]?.message}`);
  const replied = await client.postAs<Standing>(tokens.privacy, pathOf(taken, '/reply'), reply);
  assert.equal(replied.body.status, 'answered');
  const mail = await inbox.waitFor(taken.email, taken.reference, 'cevabı');
  assert.match(mail.text, /Kişisel Verileri Koruma Kurulu/);
  assert.match(mail.text, /m\.28\/2-c/);
  assert.match(mail.text, /₺2,00/);
  tell.note(
    'The mail decides right by right, with ground and reasons, two pages beyond the free ten, the signed PDF.',
  );
  await untilDelivered(tour, tokens.privacy, taken);
}

async function untilDelivered({ client, inbox, tell }: Tour, token: string, taken: Taken): Promise<void> {
  const until = Date.now() + inbox.patienceMs;
  for (;;) {
    const response = await fetch(`${client.base}${pathOf(taken)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const dossier = (await response.json()) as Dossier;
    if (dossier.status === 'delivered') {
      tell.note(`Delivered; the trail has ${dossier.trail.length} entries:`);
      for (const entry of dossier.trail)
        tell.note(`  ${entry.sequence} ${entry.action} ${entry.at} ${entry.hash.slice(0, 16)}…`);
      return;
    }
    assert.ok(Date.now() < until, 'the reply is seen to arrive in time');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
