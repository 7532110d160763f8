import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, failureOfError } from '../../../shared/domain/edevlet.ts';

describe('what the browser brings back', () => {
  it.each([
    [{ code: 'abc', state: 's' }, 'abc'],
    [{ code: 'abc', state: 's', kimlikNo: '10000000146' }, 'abc'],
    [{ error: 'access_denied' }, 'eDevletCancelled callback:access_denied'],
    [{ error: 'server_error', error_description: 'x' }, 'eDevletUnavailable callback:server_error'],
    [{ error: 'temporarily_unavailable' }, 'eDevletUnavailable callback:temporarily_unavailable'],
    [{ error: 'invalid_scope' }, 'eDevletUnavailable callback:invalid_scope'],
    [{ error: 'GÜLŞAH' }, 'eDevletRefused callback:unknownError'],
    [{ error: 'constructor' }, 'eDevletRefused callback:unknownError'],
    [{ error: '' }, 'eDevletRefused callback:unknownError'],
    [{ code: 'abc', error: 'access_denied' }, 'eDevletRefused callback:codeAndError'],
    [{}, 'eDevletRefused callback:noCode'],
    [{ code: '' }, 'eDevletRefused callback:noCode'],
    [{ code: 'abc,def' }, 'eDevletRefused callback:noCode'],
    [{ code: 'a b' }, 'eDevletRefused callback:noCode'],
    [{ code: 'a\n' }, 'eDevletRefused callback:noCode'],
    [{ code: 'a'.repeat(2_048) }, 'a'.repeat(2_048)],
    [{ code: 'a'.repeat(2_049) }, 'eDevletRefused callback:noCode'],
  ])('%j', (query: Readonly<Record<string, string>>, is) => {
    const code = codeOf(query);
    expect(code.ok ? code.value : `${code.failure.code} ${code.failure.reason}`).toBe(is);
  });
});

describe('the reason of a failure', () => {
  it('repeats nothing that is no word of OAuth’s', () => {
    fc.assert(
      fc.property(fc.string(), (error) => {
        const failed = failureOfError('token', `x${error}`);
        expect(failed).toEqual({
          ok: false,
          failure: { code: 'eDevletRefused', reason: 'token:unknownError' },
        });
      }),
    );
  });
});
