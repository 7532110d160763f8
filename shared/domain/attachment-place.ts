import { hmac } from './hmac.ts';
import { canonical } from './trail.ts';

/**
 * Where contents lie in the object store. Nothing in a key tells whose they are; what waits and what is kept stand
 * apart, so that the first can be emptied by age and the second goes folder by folder, request by request.
 */
export const waitingPrefix = 'incoming/';
export const keptPrefix = 'kept/';

export const waitingKey = (authority: string, id: string): string => `${waitingPrefix}${authority}/${id}`;
export const keptKey = (authority: string, folder: string, id: string): string =>
  `${keptPrefix}${authority}/${folder}/${id}`;

/** The document that a key under `incoming/` names; undefined for every other. */
export function waitingAt(key: string): { authority: string; id: string } | undefined {
  const [, authority, id] = /^incoming\/([a-z0-9-]+)\/([0-9a-f]{32})$/.exec(key) ?? [];
  return authority && id ? { authority, id } : undefined;
}

/**
 * The folder of one request's documents. It follows from what the request is called, under a key of the deployment: the
 * same submission sent again copies to the same place, and nobody else can tell whose folder it is.
 */
export const folderOf = (secret: Uint8Array, authority: string, name: string): string =>
  hmac(secret, canonical(['documents', authority, name]))
    .toString('hex')
    .slice(0, 32);
