import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import * as commands from '../../../shared/contracts/commands.ts';
import { parse } from '../../../shared/http/input.ts';

const said = (schema: z.ZodType, input: unknown) => {
  const judged = parse(schema, input);
  return judged.ok ? [] : (judged.failure.errors ?? []).map(({ field, code }) => `${field} ${code}`);
};

describe('a reply', () => {
  const reply = { outcome: 'accepted', explanation: 'Kaldırım onarıldı.', containsPersonalData: false };

  test.each(['refused', 'partlyAccepted'])('that says %s needs reasons', (outcome) => {
    expect(said(commands.reply, { ...reply, outcome })).toEqual(['reasons reasons.missing']);
    expect(said(commands.reply, { ...reply, outcome, reasons: ' \n ' })).toEqual(['reasons reasons.missing']);
    expect(said(commands.reply, { ...reply, outcome, reasons: 'Kanun m.7.' })).toEqual([]);
  });

  test('that accepts needs none', () => {
    expect(said(commands.reply, reply)).toEqual([]);
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
    expect(said(commands.statusQuery, { followUpCode })).toEqual([]);
    expect(said(commands.statusQuery, { code: '123456' })).toEqual([]);
  });

  test('brings neither two nor none', () => {
    expect(said(commands.statusQuery, {})).toEqual(['followUpCode followUpCode.missing']);
    expect(said(commands.statusQuery, { followUpCode, code: '123456' })).toEqual([
      'followUpCode followUpCode.missing',
    ]);
  });
});

describe('a queue query', () => {
  test('shows open requests unless it asks otherwise', () => {
    expect(commands.queueQuery.parse({})).toEqual({ show: 'open' });
    expect(said(commands.queueQuery, { show: 'all' })).toEqual(['show field.invalid']);
    expect(said(commands.queueQuery, { department: 'fen-isleri#x' })).toEqual(['department field.invalid']);
  });
});
