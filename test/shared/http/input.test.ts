import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tr } from '../../../shared/contracts/messages/tr.ts';
import { bodyLimit, errorOf, formOf, jsonOf, type RawBody } from '../../../shared/http/input.ts';

const json = (body: string | undefined, contentType = 'application/json'): RawBody => ({
  body,
  isBase64Encoded: false,
  contentType,
});
const form = (body: string, contentType = 'application/x-www-form-urlencoded'): RawBody => ({
  body,
  isBase64Encoded: false,
  contentType,
});
const refusal = (code: string) => ({ ok: false, failure: { code } });

describe('a JSON body', () => {
  test('is read with its letters', () => {
    expect(jsonOf(json('{"ad":"Ayşe İĞDIR"}'))).toEqual({ ok: true, value: { ad: 'Ayşe İĞDIR' } });
  });

  test('is read when the gateway sent it as base64', () => {
    const body = Buffer.from('{"ad":"Çağ"}').toString('base64');
    expect(jsonOf({ ...json(body), isBase64Encoded: true })).toEqual({ ok: true, value: { ad: 'Çağ' } });
  });

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/merge-patch+json',
  ])('may come as %s', (type) => {
    expect(jsonOf(json('{}', type)).ok).toBe(true);
  });

  test.each(['', 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'text/json'])(
    'may not come as %j',
    (type) => {
      expect(jsonOf(json('{}', type))).toEqual(refusal('contentTypeUnsupported'));
    },
  );

  test.each(['', '{', '[]', 'null', '"x"', '7', '{"a":1}}'])('%j is no JSON object', (body) => {
    expect(jsonOf(json(body))).toEqual(refusal('bodyNotJson'));
  });

  test('that is absent is no JSON object', () => {
    expect(jsonOf(json(undefined))).toEqual(refusal('bodyNotJson'));
  });

  test('is measured in bytes, not in letters, and before it is parsed', () => {
    const fits = `{"a":"${'x'.repeat(bodyLimit - 8)}"}`;
    expect(Buffer.byteLength(fits)).toBe(bodyLimit);
    expect(jsonOf(json(fits)).ok).toBe(true);
    expect(jsonOf(json(`${fits} `))).toEqual(refusal('bodyTooLarge'));
    expect(jsonOf(json('ş'.repeat(bodyLimit / 2 + 1), 'text/plain'))).toEqual(refusal('bodyTooLarge'));
  });

  test('cannot reach a prototype', () => {
    const judged = jsonOf(json('{"__proto__":{"admin":true}}'));
    expect(judged.ok && (judged.value as { admin?: boolean }).admin).not.toBe(true);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('a posted form', () => {
  test('is read; a name that comes more than once becomes a list', () => {
    expect(formOf(form('ad=Ay%C5%9Fe+%C4%B0&rights=a&rights=%C3%A7&rights=e'))).toEqual({
      ok: true,
      value: { ad: 'Ayşe İ', rights: ['a', 'ç', 'e'] },
    });
  });

  test('must come as a form', () => {
    expect(formOf(form('a=b', 'application/json'))).toEqual(refusal('bodyNotForm'));
    expect(formOf(form('x'.repeat(bodyLimit + 1)))).toEqual(refusal('bodyTooLarge'));
  });

  test('has a bounded number of fields: copying each repeated one is work', () => {
    expect(formOf(form('a=b&'.repeat(150))).ok).toBe(true);
    expect(formOf(form('a=b&'.repeat(10_000)))).toEqual(refusal('bodyNotForm'));
    expect(formOf(form('&'.repeat(2_000_000)), 2_000_000)).toEqual(refusal('bodyNotForm'));
  });

  test('names that objects already have are names like others', () => {
    const judged = formOf(form('toString=1&toString=2&constructor=3&hasOwnProperty=4'));
    expect(judged).toMatchObject({
      ok: true,
      value: { toString: ['1', '2'], constructor: '3', hasOwnProperty: '4' },
    });
  });

  test('gives back what any browser posts', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,12}$/), fc.string({ maxLength: 40 })),
        (values) => {
          const judged = formOf(form(new URLSearchParams(values).toString()));
          expect(judged.ok && judged.value).toEqual(Object.fromEntries(new URLSearchParams(values)));
        },
      ),
    );
  });
});

describe('the sentence of a mistake', () => {
  test('is the one its key names', () => {
    expect(errorOf('name', 'name.missing')).toEqual({
      field: 'name',
      code: 'name.missing',
      message: tr['name.missing'],
    });
  });

  test.each(['Invalid input: expected string', 'toString', '__proto__', ''])(
    'of the unworded mistake %j is the general one',
    (key) => {
      expect(errorOf('phone', key)).toEqual({
        field: 'phone',
        code: 'field.invalid',
        message: tr['field.invalid'],
      });
    },
  );
});
