import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownAddress } from '../../../shared/http/own-address.ts';
import { ownPath } from '../../../shared/http/own-path.ts';

const origin = 'https://ebelediye.kocasinan.example';

describe('a path to come back to', () => {
  it.each([
    ['/', ''],
    ['/gorevli/basvuru/ABC-12', ''],
    ['/kocasinan', '/kocasinan'],
    ['/kocasinan/basvuru/kvkk', '/kocasinan'],
    ['/kocasinan?show=open&department=fen-isleri', '/kocasinan'],
  ])('%s is ours under %j', (path, base) => expect(ownPath(path, base)).toBe(path));

  it.each([
    ['//kotu.example', ''],
    ['/\\kotu.example', ''],
    ['https://kotu.example', ''],
    ['javascript:alert(1)', ''],
    ['/kocasinan//kotu.example', '/kocasinan'],
    ['/kocasinan/../kent-konut', '/kocasinan'],
    ['/kocasinan/%2e%2e/kent-konut', '/kocasinan'],
    ['/kocasinan2/basvuru', '/kocasinan'],
    ['/kent-konut/basvuru', '/kocasinan'],
    ['/', '/kocasinan'],
    ['/kocasinan#x', '/kocasinan'],
    ['/kocasinan\n', '/kocasinan'],
    [' /kocasinan', '/kocasinan'],
    [`/kocasinan/${'a'.repeat(300)}`, '/kocasinan'],
    [undefined, ''],
  ])('%s is not under %j', (path, base) => expect(ownPath(path, base)).toBeUndefined());

  it('never leads a browser to another host, or out from under its base', () => {
    const risky = fc.string({
      unit: fc.constantFrom('/', '\\', '.', '?', '#', '@', ':', '%2f', '%2e', 'a', '\t', '\n', ' '),
    });
    fc.assert(
      fc.property(fc.oneof(risky, fc.webUrl(), fc.string()), fc.constantFrom('', '/a'), (tail, base) => {
        for (const text of [tail, `/${tail}`, `${base}${tail}`, `${base}/${tail}`]) {
          const path = ownPath(text, base);
          if (path === undefined) continue;
          const url = new URL(path, origin);
          expect(url.origin).toBe(origin);
          expect(url.pathname + (url.search || '')).toBe(path.replace(/\?$/, ''));
          expect(url.pathname === base || url.pathname.startsWith(`${base}/`)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('where an authority’s pages stand', () => {
  const authority = { id: 'kocasinan', hosts: ['ebelediye.kocasinan.example'] };

  it.each([
    ['ebelediye.kocasinan.example', { origin, base: '' }],
    ['EBELEDIYE.kocasinan.example:443', { origin, base: '' }],
    ['basvuru.example', { origin: 'https://basvuru.example', base: '/kocasinan' }],
    ['kotu.example', { origin: 'https://basvuru.example', base: '/kocasinan' }],
  ])('for who calls by %s', (host, place) =>
    expect(ownAddress('https://basvuru.example', host, authority)).toEqual(place),
  );
});
