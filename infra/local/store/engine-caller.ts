import { Agent, request } from 'node:http';

/** An answer as the engine gave it, its body unread. */
export type RawAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** The engine refused one of the runner's own calls. `type` is the short exception name. */
export class EngineRefusal extends Error {
  readonly type: string;
  constructor(target: string, type: string, message: string) {
    super(`${target}: ${type}: ${message}`);
    this.type = type;
  }
}

/** Sends bytes to an engine over kept-alive connections. Rejects when it cannot be reached. */
export const createForwarder = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return (headers: Readonly<Record<string, string>>, body: Buffer): Promise<RawAnswer> =>
    new Promise((done, failed) => {
      const call = request(url, {
        agent,
        method: 'POST',
        headers: { ...headers, 'content-length': body.length },
      });
      call.on('error', failed);
      call.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', failed);
        response.on('end', () => {
          const answerHeaders = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          done({ status: response.statusCode ?? 500, headers: answerHeaders, body: Buffer.concat(chunks) });
        });
      });
      call.end(body);
    });
};

/** Calls the engine with a `X-Amz-Target` and a JSON body, for the runner itself. Throws an `EngineRefusal`. */
export type EngineCaller = (target: string, input: unknown) => Promise<Record<string, unknown>>;

// The engine asks for the form of a signature and never looks at its content.
const unverified =
  'AWS4-HMAC-SHA256 Credential=runner/20240101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=none';

export const createEngineCaller = (url: string): EngineCaller => {
  const forward = createForwarder(url);
  return async (target, input) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      'x-amz-date': '20240101T000000Z',
      authorization: unverified,
    };
    const { status, body } = await forward(headers, Buffer.from(JSON.stringify(input)));
    const answer = JSON.parse(body.toString()) as Record<string, unknown>;
    if (status === 200) return answer;
    const type = String(answer.__type ?? 'UnknownError').replace(/^.*#/, '');
    throw new EngineRefusal(target, type, String(answer.message ?? answer.Message ?? ''));
  };
};
