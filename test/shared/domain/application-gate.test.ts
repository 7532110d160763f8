import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Personal } from '../../../shared/contracts/personal.ts';
import { channels, representations } from '../../../shared/contracts/vocabulary.ts';
import { type Coming, missingFields, stillMissing } from '../../../shared/domain/application-gate.ts';
import { newRequest } from '../../../shared/domain/decide/new-request.ts';
import type { MandatoryField } from '../../../shared/domain/law/row.types.ts';
import { lawById, lawRows } from '../../../shared/domain/law/rows.ts';
import { granted, received, receivedAt, reference, when } from './samples.ts';

type Field = MandatoryField['field'];

const whole: Personal = {
  name: 'Ayşe',
  surname: 'Öztürk',
  serviceAddress: 'Erkilet Mah. 12. Sok. No: 3',
  nationalId: '10000000146',
  subject: 'Kaldırım onarımı',
  representedName: 'Deniz Öztürk',
  authorityDocument: 'Vekâletname 2026/114',
};
const onPaper: Coming = { channel: 'post', signed: true, representation: 'principal' };

/** How a signed paper by a proxy loses each mandatory field. */
const losing: Readonly<Record<Field, { given?: Partial<Personal>; coming?: Partial<Coming> }>> = {
  name: { given: { name: undefined } },
  surname: { given: { surname: undefined } },
  identity: { given: { nationalId: undefined } },
  serviceAddress: { given: { serviceAddress: undefined } },
  subject: { given: { subject: undefined } },
  signature: { coming: { signed: false } },
  representedName: { given: { representedName: undefined } },
  authorityDocument: { given: { authorityDocument: undefined } },
};

const rows = lawRows.flatMap((law) => law.mandatoryFields.map((row) => ({ law, id: law.id, ...row })));

describe('the mandatory fields of each law', () => {
  test.each(lawRows)('$id: nothing is missing of a whole application', (law) => {
    expect(missingFields(law, whole, onPaper)).toEqual([]);
  });

  test.each(rows)('$id: without $field ($article) exactly that is missing', ({ law, field, when }) => {
    const { given, coming } = losing[field];
    const way = when === 'electronic' ? { ...onPaper, channel: 'kep' as const } : onPaper;
    expect(missingFields(law, { ...whole, ...given }, { ...way, ...coming })).toEqual([field]);
  });

  test.each(rows.filter(({ when }) => when !== undefined))(
    '$id: $field is asked for $when and not otherwise',
    ({ law, field, when }) => {
      const { given, coming } = losing[field];
      const channel = when === 'electronic' ? 'post' : 'kep';
      expect(missingFields(law, { ...whole, ...given }, { ...onPaper, ...coming, channel })).toEqual([]);
    },
  );

  test.each(lawRows)('$id: of an empty sheet everything is missing, in the row’s order', (law) => {
    expect(missingFields(law, {}, { ...onPaper, signed: false })).toEqual(
      law.mandatoryFields.filter(({ when }) => when !== 'electronic').map(({ field }) => field),
    );
  });

  test('a petition asks for no identity number (3071 m.4)', () => {
    expect(missingFields(lawById('petition-1984'), { ...whole, nationalId: undefined }, onPaper)).toEqual([]);
  });

  test.each(['email', 'phone', 'details', 'relation', 'birthDate'])('%s is mandatory nowhere', (field) => {
    expect(rows.map((row) => row.field)).not.toContain(field);
  });
});

describe('who is asking', () => {
  const kvkk = lawById('kvkk-2018');
  test.each([
    ['an identity number', { nationalId: '10000000146' }, []],
    ['nationality and passport', { nationality: 'Karadağ', passportNumber: 'KD4711992' }, []],
    ['a nationality alone', { nationality: 'Karadağ' }, ['identity']],
    ['a passport alone', { passportNumber: 'KD4711992' }, ['identity']],
    ['nothing', {}, ['identity']],
    ['an empty number', { nationalId: '' }, ['identity']],
  ] as const)('is told by %s', (_what, identity, missing) => {
    expect(missingFields(kvkk, { ...whole, nationalId: undefined, ...identity }, onPaper)).toEqual(missing);
  });
});

describe('a signature', () => {
  test.each(channels)('is missing of an unsigned request by %s only where that is paper', (channel) => {
    const paper = ['inPerson', 'notary', 'post', 'desk'].includes(channel);
    const missing = missingFields(lawById('kvkk-2018'), whole, { ...onPaper, channel, signed: false });
    expect(missing).toEqual(paper ? ['signature'] : []);
  });
});

describe('acting for somebody else', () => {
  const bare = { ...whole, representedName: undefined, authorityDocument: undefined };

  test.each(representations)('for a %s says for whom, and on what document', (representation) => {
    expect(missingFields(lawById('kvkk-2018'), bare, { ...onPaper, representation })).toEqual([
      'representedName',
      'authorityDocument',
    ]);
  });

  test('is nothing that who asks for herself has to say', () => {
    expect(missingFields(lawById('kvkk-2018'), bare, { ...onPaper, representation: undefined })).toEqual([]);
  });
});

describe('what she gives later', () => {
  const all: readonly Field[] = rows.map(({ field }) => field);

  test.each(Object.entries(losing).filter(([field]) => field !== 'signature'))(
    'takes %s off, and only that',
    (field, { given }) => {
      const added = Object.fromEntries(Object.keys(given ?? {}).map((key) => [key, 'Sonradan']));
      const left = stillMissing([...new Set(all)], added, false);
      expect(left).toEqual([...new Set(all)].filter((each) => each !== field));
    },
  );

  test('is a signature only when an officer saw one', () => {
    expect(stillMissing(['signature'], whole, false)).toEqual(['signature']);
    expect(stillMissing(['signature'], {}, true)).toEqual([]);
  });

  test('adds nothing that was not missing', () => {
    expect(stillMissing([], {}, true)).toEqual([]);
  });
});

test('a whole submission through this system misses nothing', () => {
  for (const regime of ['kvkk', 'petition', 'information'] as const)
    expect(received(regime).missing).toEqual([]);
});

test.each([
  ['post', false, ['signature', 'serviceAddress', 'subject']],
  ['telephone', false, ['serviceAddress', 'subject']],
] as const)(
  'an incomplete one by %s is taken all the same, flagged, its clock running',
  (channel, signed, missing) => {
    const { notice } = received();
    const arrival = {
      ...when(receivedAt),
      authority: kocasinan,
      reference,
      regime: 'petition' as const,
      rights: [],
      channel,
      arrivedOn: '2026-04-27',
      signed,
      replyBy: 'post' as const,
      notice,
    };
    expect(granted(newRequest(arrival, { name: 'Ayşe', surname: 'Öztürk' }))).toMatchObject({
      status: 'received',
      department: 'cozum-masasi',
      missing,
      dueOn: '2026-05-27',
      clock: [{ kind: 'arrived', on: '2026-04-27' }],
    });
  },
);
