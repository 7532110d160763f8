import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import * as applicantCommands from '../../../shared/contracts/applicant-commands.ts';
import * as commands from '../../../shared/contracts/commands.ts';
import { trOfficer as tr } from '../../../shared/contracts/messages/tr-officer.ts';
import { parse } from '../../../shared/http/input.ts';

const said = (schema: z.ZodType, input: unknown) => {
  const judged = parse(schema, input, tr);
  return judged.ok ? [] : (judged.failure.errors ?? []).map(({ field, code }) => `${field} ${code}`);
};

describe('a reply', () => {
  const reply = { outcome: 'accepted', explanation: 'Kaldırım onarıldı.', containsPersonalData: false };

  test.each(['accepted', 'partlyAccepted', 'refused', 'notExamined'])(
    'that says %s is judged further by its law’s row, which names the article',
    (outcome) => {
      expect(said(commands.reply, { ...reply, outcome })).toEqual([]);
    },
  );

  test('that sends on says where to', () => {
    const forwarded = { ...reply, outcome: 'forwarded' };
    for (const forwardedTo of [undefined, '', '  '])
      expect(said(commands.reply, { ...forwarded, forwardedTo })).toEqual([
        'forwardedTo forwardedTo.missing',
      ]);
    expect(said(commands.reply, { ...forwarded, forwardedTo: 'Karayolları' })).toEqual([]);
  });

  test('decides a right once, and each by its own letter', () => {
    const decided = (...rights: string[]) => ({
      ...reply,
      perRight: rights.map((right) => ({ right, outcome: 'accepted' })),
    });
    expect(said(commands.reply, decided('a', 'ç', 'ğ'))).toEqual([]);
    expect(said(commands.reply, decided('a', 'a'))).toEqual(['perRight rights.invalid']);
    expect(said(commands.reply, decided('z'))).not.toEqual([]);
  });

  test('may name nobody as the third parties to be told, and says so by an empty list', () => {
    expect(said(commands.reply, { ...reply, thirdParties: [] })).toEqual([]);
    expect(said(commands.reply, { ...reply, thirdParties: [' '] })).toEqual([
      'thirdParties thirdParty.missing',
    ]);
  });

  test('takes the document of the institution’s own system as the bytes that were signed', () => {
    const pdf = Buffer.from('%PDF-1.7 e-imzalı');
    const document = { number: 'E-12345678-622.01-9876', date: '2026-05-04', pdf: pdf.toString('base64') };
    expect(commands.reply.parse({ ...reply, document }).document?.pdf).toEqual(new Uint8Array(pdf));
    expect(said(commands.reply, { ...reply, document: { ...document, pdf: 'Zm9v' } })).toEqual([
      'document pdf.invalid',
    ]);
    const largest = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(commands.largestPdf - 5)]);
    expect(
      said(commands.reply, { ...reply, document: { ...document, pdf: largest.toString('base64') } }),
    ).toEqual([]);
  });

  test('says in so many words whether it holds personal data: nothing is assumed', () => {
    expect(said(commands.reply, { ...reply, containsPersonalData: undefined })).toEqual([
      'containsPersonalData containsPersonalData.missing',
    ]);
  });

  test('cannot name its own way or author', () => {
    expect(said(commands.reply, { ...reply, way: 'email', by: 'mudur' })).toEqual([
      'way field.unknown',
      'by field.unknown',
    ]);
  });
});

describe('what a reply costs', () => {
  test.each([0, -1, 1.5, '1250', 100_000_001])('is no sum of kuruş: %j', (feeKurus) => {
    expect(said(commands.feeNotice, { feeKurus, explanation: 'Kopya' })).toEqual([
      'feeKurus feeKurus.missing',
    ]);
  });

  test('is whole kuruş', () => {
    expect(said(commands.feeNotice, { feeKurus: 1250, explanation: 'Kopya' })).toEqual([]);
  });
});

describe('what the applicant gives later', () => {
  test('brings words, and fields that were missing', () => {
    const fields = { serviceAddress: 'Ev', nationalId: '10000000146' };
    expect(said(commands.completion, { text: 'Eksikleri gönderiyorum.', fields })).toEqual([]);
  });

  test('changes neither her mailbox nor what she asked besides the subject', () => {
    expect(said(commands.completion, { text: 'x', fields: { email: 'b@ornek.com' } })).not.toEqual([]);
    expect(said(commands.completion, { text: 'x', fields: { details: 'Başka' } })).not.toEqual([]);
  });
});

describe('a dispatch', () => {
  const dispatch = { registeredMailNumber: 'RR123456785TR', dispatchedOn: '2026-05-04' };

  test('accepts the barcode in any spacing and letter case', () => {
    expect(commands.dispatch.parse({ ...dispatch, registeredMailNumber: ' rr 123 456 785 tr' })).toEqual(
      dispatch,
    );
  });

  test.each(['RR12345678TR', 'R1123456785TR', 'RR123456785', 'RR1234567855TR'])(
    '%s is no barcode',
    (registeredMailNumber) => {
      expect(said(commands.dispatch, { ...dispatch, registeredMailNumber })).toEqual([
        'registeredMailNumber registeredMailNumber.invalid',
      ]);
    },
  );

  test.each(['2026-02-30', '2026-13-01', '04.05.2026', '2026-5-4', '2026-05-04T10:00:00Z', ''])(
    '%j is no day',
    (dispatchedOn) => {
      expect(said(commands.dispatch, { ...dispatch, dispatchedOn })).toEqual([
        'dispatchedOn dispatchedOn.missing',
      ]);
    },
  );
});

describe('a status query', () => {
  const followUpCode = 'K7RT-A3MH-L4E9-2YUF-8K6R-T3AM-HL4Y-9E2U';

  test('brings one proof', () => {
    expect(said(applicantCommands.statusQuery, { followUpCode })).toEqual([]);
    expect(said(applicantCommands.statusQuery, { code: '123456' })).toEqual([]);
  });

  test('brings neither two nor none', () => {
    expect(said(applicantCommands.statusQuery, {})).toEqual(['followUpCode followUpCode.missing']);
    expect(said(applicantCommands.statusQuery, { followUpCode, code: '123456' })).toEqual([
      'followUpCode followUpCode.missing',
    ]);
  });
});
