/** What the stand-in says to a call, before it goes over the wire. */
export type StandInAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds that it takes its time. */
  readonly afterMs?: number;
  /** Where the connection breaks off: before the first byte, or in the middle of the body. */
  readonly breaks?: 'before' | 'midway';
};

export const json = (status: number, body: unknown): StandInAnswer => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body: JSON.stringify(body),
});

export const html = (status: number, body: string): StandInAnswer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  },
  body,
});

export const redirect = (location: string): StandInAnswer => ({
  status: 302,
  headers: { location },
  body: '',
});
