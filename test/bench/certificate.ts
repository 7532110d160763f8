import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Certificate = { readonly key: Buffer; readonly cert: Buffer; readonly file: string };

const options = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost';

/** A certificate of two days for `localhost`; undefined where there is no `openssl` to make one. */
export function selfSigned(folder: string): Certificate | undefined {
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = ['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', file];
  const made = spawnSync('openssl', ['req', ...options.split(' '), ...names], { stdio: 'ignore' });
  return made.status === 0 ? { key: readFileSync(key), cert: readFileSync(file), file } : undefined;
}
