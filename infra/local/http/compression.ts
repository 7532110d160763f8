import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { HttpAnswer } from './gateway-answer.ts';

const zip = promisify(gzip);
/** CloudFront leaves smaller ones as they are, and what is packed already. */
const smallest = 1000;
const types = /^(?:text\/(?:css|javascript)|image\/svg\+xml)\b/;

/**
 * The files as CloudFront sends them: packed for whoever takes gzip. Only what everybody may keep is: a packed page
 * that holds a secret beside what somebody else can put into it gives the secret away by its length (BREACH).
 */
export const compressed = async (answer: HttpAnswer, accepted = ''): Promise<HttpAnswer> => {
  const { headers, body } = answer;
  const isFile =
    types.test(String(headers['content-type'])) && String(headers['cache-control']).startsWith('public');
  if (!isFile || body.length < smallest || headers['content-encoding'] !== undefined) return answer;
  const told = { ...headers, vary: 'accept-encoding' };
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return { ...answer, headers: told };
  return { ...answer, headers: { ...told, 'content-encoding': 'gzip' }, body: await zip(body) };
};
