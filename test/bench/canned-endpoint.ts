import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

const base64 = (length: number) => Buffer.alloc(length, 7).toString('base64');

/** As long as what KMS answers; every other call is a success that says nothing. */
const answers: Readonly<Record<string, string>> = {
  'TrentService.GenerateMac': JSON.stringify({ Mac: base64(32) }),
  'TrentService.GenerateDataKey': JSON.stringify({ Plaintext: base64(32), CiphertextBlob: base64(184) }),
};

const answer: RequestListener = (request, response) => {
  request.resume().on('end', () => {
    const body = answers[String(request.headers['x-amz-target'])] ?? '{}';
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': body.length });
    response.end(body);
  });
};

/**
 * AWS as it looks to a function that does not care what is stored: the same answers at once, over TLS where `openssl`
 * can make a certificate. So what is measured is the function.
 */
export async function openCannedEndpoint(folder: string) {
  const certificate = selfSigned(folder);
  const server = certificate ? createSecure(certificate, answer) : createPlain(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    secure: certificate !== undefined,
    /** What a process needs in its environment to reach it. */
    environment: {
      AWS_ENDPOINT_URL: certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
      ...(certificate ? { NODE_EXTRA_CA_CERTS: certificate.file } : {}),
    },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
export type CannedEndpoint = Awaited<ReturnType<typeof openCannedEndpoint>>;
