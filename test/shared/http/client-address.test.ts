import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalsThrough } from '../../../shared/http/client-address.ts';
import { eventOf } from '../../functions/edge/events.ts';

const [now, next, old] = ['n', 'x', 'o'].map((c) => c.repeat(48));
const atEdge = arrivalsThrough({ ORIGIN_SECRET: `${now} ${next}`, TRUSTED_PROXIES: '0' });
const behind = (proxies: number) => arrivalsThrough({ ORIGIN_SECRET: '', TRUSTED_PROXIES: String(proxies) });
const call = (headers: Record<string, string>) => eventOf({ routeKey: 'GET /', headers });
const through = (secret: string | undefined, headers: Record<string, string> = {}) =>
  atEdge(call({ ...headers, ...(secret === undefined ? {} : { 'x-origin-secret': secret }) }));
/** What `eventOf` gives for the connection itself. */
const connection = '203.0.113.77';

const anyIpv4 = fc.ipV4();
const anything = fc.oneof(fc.string(), anyIpv4, fc.ipV6(), fc.constant('127.0.0.1, ::1'), fc.constant(''));
/** Headers by which clients like to say who they are. */
const lies = fc.dictionary(
  fc.constantFrom(
    'x-forwarded-for',
    'x-real-ip',
    'forwarded',
    'cloudfront-viewer-address',
    'true-client-ip',
    'x-viewer-address',
    'x-viewer-host',
  ),
  anything,
);

describe('behind the distribution', () => {
  it('the two good secrets are let in, and nothing else is', () => {
    for (const secret of [now, next])
      expect(through(secret, { 'x-viewer-address': '192.0.2.7' })?.from).toBe('192.0.2.7');
    for (const secret of [undefined, '', old, `${now} ${next}`, now?.slice(1), `${now}n`, `${now},${now}`])
      expect(through(secret)).toBeUndefined();
  });

  it('whoever goes around it is not believed, whatever she writes', () => {
    fc.assert(
      fc.property(lies, fc.option(fc.string(), { nil: undefined }), (headers, secret) => {
        expect(through(secret, headers)).toBeUndefined();
      }),
    );
  });

  it('the address and the name are those that the distribution wrote, whatever else the client did', () => {
    fc.assert(
      fc.property(lies, anyIpv4, (headers, address) => {
        const written = { 'x-viewer-address': address, 'x-viewer-host': 'basvuru.kentkonut.example' };
        expect(through(now, { ...headers, ...written })).toEqual({
          from: address,
          host: 'basvuru.kentkonut.example',
        });
      }),
    );
  });

  it('a secret too short to be one stops the function at its first line', () => {
    expect(() => arrivalsThrough({ ORIGIN_SECRET: 'short', TRUSTED_PROXIES: '0' })).toThrow('too short');
  });
});

describe('on one’s own server', () => {
  it('no header moves the address when no proxy is trusted', () => {
    fc.assert(
      fc.property(lies, (headers) => {
        expect(behind(0)(call(headers))).toEqual({ from: connection, host: 'api.example' });
      }),
    );
  });

  it('what the client wrote before the trusted proxies’ own words does not count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        anything,
        anyIpv4,
        fc.array(anyIpv4, { minLength: 4, maxLength: 4 }),
        (n, lie, client, proxies) => {
          const hops = [lie, client, ...proxies.slice(0, n - 1), connection].join(', ');
          expect(behind(n)(call({ 'x-forwarded-for': hops }))?.from).toBe(client);
        },
      ),
    );
  });

  it.each(['', 'unknown', '203.0.113.77', 'x, 203.0.113.77', '999.1.1.1, 203.0.113.77'])(
    'a chain that is too short or no chain (%j) leaves the connection’s own',
    (hops) => {
      expect(behind(1)(call({ 'x-forwarded-for': hops }))?.from).toBe(connection);
    },
  );

  it('a port behind the address is not part of it', () => {
    const from = (hop: string) => behind(1)(call({ 'x-forwarded-for': `${hop}, ${connection}` }))?.from;
    expect(from('192.0.2.1:51234')).toBe('192.0.2.1');
    expect(from('[2001:db8:1:2::9]:443')).toBe('2001:db8:1:2::/64');
  });
});

describe('an IPv6 address', () => {
  const from = (address: string) => through(now, { 'x-viewer-address': address })?.from;

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:192.0.2.9', '192.0.2.9'],
    ['::ffff:c000:209', '192.0.2.9'],
  ])('%s counts as %s', (address, network) => {
    expect(from(address)).toBe(network);
  });

  it('counts with all others of its /64, however it is written, and with none of another', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
    const four = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, four, four, (network, a, b) => {
        // Not an IPv4 address in disguise, which counts by itself.
        fc.pre(network.some((part) => part !== '0'));
        const written = (host: string[]) => [...network, ...host].join(':');
        expect(from(written(a))).toBe(from(written(b).toUpperCase()));
        const [first = '0', ...rest] = network;
        const other = [(Number.parseInt(first, 16) ^ 1).toString(16), ...rest, ...a].join(':');
        if (!/^0:0:0:0:/.test(other)) expect(from(other)).not.toBe(from(written(a)));
      }),
    );
  });

  it.each(['', 'unknown', '1.2.3', '203.0.113.9 evil', '::g'])(
    'what is no address (%j) counts as one unknown',
    (text) => {
      expect(from(text)).toBe('unknown');
    },
  );
});
