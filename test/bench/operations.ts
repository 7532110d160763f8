import { codeOf } from '../../shared/domain/challenge.ts';
import { operationsOf, type Total, totalOf } from './counting-door.ts';
import type { Line, Section } from './report.ts';
import { get, post, type Stage } from './stage.ts';
import { longestSubmission, submission } from './submission.ts';

/** Receipts of the requests that were sent. */
export type Taken = { readonly reference: string; readonly followUpCode: string };

type Bar = { readonly text: string; readonly holds: (total: Total) => boolean };
const department = 'fen-isleri';

export async function submitOne(stage: Stage, event = submission()): Promise<Taken> {
  const { reference, followUpCode } = await stage.call('submit', event, 201);
  return { reference: String(reference), followUpCode: String(followUpCode) };
}

/** What each operation asks of the store and of KMS, and what that costs. */
export async function countOperations(stage: Stage): Promise<Section> {
  const lines: Line[] = [];
  const count = async (what: string, act: () => Promise<unknown>, bar?: Bar) => {
    stage.store.take();
    stage.keys.take();
    await act();
    const calls = stage.store.take();
    const total = totalOf(calls);
    lines.push({
      what,
      measured: `${countOf(total.calls, 'call')}: ${operationsOf(calls)}; ${unitsOf(total)}`,
      ...(bar ? { bar: bar.text, met: bar.holds(total) } : {}),
      note: `KMS: ${operationsOf(stage.keys.take())}`,
    });
  };
  // The first calls of a process also derive the secrets and fetch the issuer's keys.
  const token = await stage.token(department);
  const queue = () => stage.call('staff', get('/staff/requests', {}, token), 200);
  const first = await submitOne(stage);
  await Promise.all(Array.from({ length: 29 }, () => submitOne(stage)));
  await queue();
  await stage.call('follow', statusOf(first), 200);
  await stage.call('verify', await confirmationOf(stage, first), 200);
  await stage.call('staff', replyTo(first, token), 200);

  let taken = first;
  await count(
    'submit (2 KB, mailbox to be confirmed)',
    async () => {
      taken = await submitOne(stage);
    },
    {
      text: '1 call; ≤ 14 write units + index writes',
      holds: ({ calls, writes, reads }) => calls === 1 && writes <= 14 && reads === 0,
    },
  );
  const confirmation = await confirmationOf(stage, taken);
  await count('confirm the mailbox', () => stage.call('verify', confirmation, 200));
  await count('status by follow-up code', () => stage.call('follow', statusOf(taken), 200), {
    text: '1 call; 0.5 read unit',
    holds: ({ calls, reads, writes }) => calls === 1 && reads <= 0.5 && writes === 0,
  });
  await count(
    'queue page of 25',
    async () => {
      const { rows } = await queue();
      if ((rows as unknown[]).length !== 25) throw new Error('The page is not full');
    },
    { text: '1 call; ≤ 1 read unit', holds: ({ calls, reads }) => calls === 1 && reads <= 1 },
  );
  await count('read one request whole', () =>
    stage.call('staff', get('/staff/requests/{reference}', taken, token), 200),
  );
  await count('reply', () => stage.call('staff', replyTo(taken, token), 200), {
    text: '1 call, plus what session and audit need',
    holds: ({ calls }) => calls === 1,
  });
  await count('submit of the longest form there is', async () => {
    taken = await submitOne(stage, longestSubmission());
  });
  await count('its status', () => stage.call('follow', statusOf(taken), 200));
  return { title: 'Store calls and capacity', about, lines };
}

const about = `Counted at the store's door, with what the engine says each call consumes (\`ReturnConsumedCapacity\`): units of a
transaction double, as AWS charges them; writes to indexes apart. Each request but the last is 2 KB of JSON as it is sent.`;

const answer = {
  outcome: 'accepted',
  explanation: 'Kaldırım 12 Mayıs günü onarıldı; okulun önündeki çukur kapatıldı.',
  containsPersonalData: false,
};

const replyTo = (taken: Taken, token: string) =>
  post('/staff/requests/{reference}/reply', taken, answer, token);

/** The call with the code that the mailed letter holds. */
async function confirmationOf(stage: Stage, taken: Taken) {
  const { code: secret } = await stage.engine.secrets();
  const code = codeOf(taken.reference, 'confirm', await nonceOf(stage, taken.reference), secret);
  return post('/requests/{reference}/confirmation', taken, { code });
}

const statusOf = ({ reference, followUpCode }: Taken) =>
  post('/requests/{reference}/status', { reference }, { followUpCode });

async function nonceOf({ engine }: Stage, reference: string): Promise<string> {
  const items = await engine.scan('requests');
  const found = items.find(({ pk, sk }) => String(pk).endsWith(reference) && sk === 'CHALLENGE#confirm');
  return String(found?.nonce);
}

const countOf = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

function unitsOf({ reads, writes, indexWrites }: Total): string {
  const written = `${countOf(writes, 'write unit')} + ${indexWrites} in indexes`;
  return [reads > 0 ? countOf(reads, 'read unit') : '', writes > 0 ? written : ''].filter(Boolean).join(', ');
}
