import type { FunctionName } from '../../shared/contracts/environment.ts';
import type { RequestsIndex } from './tables.ts';

/** What one function may do, by resource: actions without their service's prefix, on that resource and no other. */
export type Grants = {
  readonly requests?: readonly ('GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem')[];
  /** Indexes of the requests table that it queries. */
  readonly indexes?: readonly RequestsIndex[];
  readonly keys?: readonly ('GetItem' | 'PutItem' | 'DeleteItem')[];
  readonly dataKey?: readonly ('GenerateDataKey' | 'Decrypt')[];
  readonly lookupKey?: readonly 'GenerateMac'[];
  /** Secrets of the institutions' clients at e-Devlet. */
  readonly edevletSecrets?: readonly 'GetSecretValue'[];
  /** Documents that wait for their request, and those that belong to one. */
  readonly incoming?: readonly ('GetObject' | 'PutObject' | 'DeleteObject')[];
  readonly kept?: readonly ('GetObject' | 'PutObject' | 'DeleteObject')[];
  /** The data key, in the hands of the documents' bucket alone: what `dataKey` gives, the bucket may do by it, too. */
  readonly filesKey?: readonly ('GenerateDataKey' | 'Decrypt')[];
  readonly rootKey?: readonly ('Sign' | 'GetPublicKey')[];
  /** Sends mail as the stage's domains, under its configuration set. */
  readonly mail?: readonly 'SendRawEmail'[];
  /** Is fed from the requests table's stream; Lambda polls it in the function's name. */
  readonly stream?: readonly ('DescribeStream' | 'GetRecords' | 'GetShardIterator' | 'ListStreams')[];
  /** Its dead-letter queue; Lambda writes there in the function's name. */
  readonly deadLetters?: readonly 'SendMessage'[];
};

/**
 * The whole of what the functions may do on AWS, besides writing to their own log. A transaction is authorised by
 * the actions of its items, so TransactWriteItems stands nowhere. Items leave by their
 * expiry or by the destruction of a key; only `account` deletes any: what a member leaves is free at once for others.
 */
export const grants: Readonly<Record<FunctionName, Grants>> = {
  site: {},
  // It counts submissions on their limit and says which documents go along, and updates nothing else.
  submit: {
    incoming: ['GetObject'],
    kept: ['PutObject'],
    filesKey: ['Decrypt'],
    requests: ['GetItem', 'PutItem', 'UpdateItem'],
    keys: ['PutItem'],
    dataKey: ['GenerateDataKey'],
    lookupKey: ['GenerateMac'],
  },
  verify: {
    requests: ['GetItem', 'PutItem', 'UpdateItem'],
    lookupKey: ['GenerateMac'],
  },
  // It may write what an applicant sends, each note under a key of its own, and can read none of it: of what a query
  // brings it opens nothing. Documents it copies.
  follow: {
    incoming: ['GetObject'],
    kept: ['PutObject'],
    filesKey: ['Decrypt'],
    requests: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    keys: ['PutItem'],
    dataKey: ['GenerateDataKey'],
    lookupKey: ['GenerateMac'],
  },
  // A citizen's own list and its pages: it opens a request for whoever is signed in as its applicant, and ends her sessions.
  mine: {
    requests: ['GetItem', 'Query', 'UpdateItem'],
    indexes: ['applicant'],
    keys: ['GetItem'],
    dataKey: ['Decrypt'],
    lookupKey: ['GenerateMac'],
  },
  // It writes a session and ends the one before; whose requests a session finds is for `mine` to read.
  edevlet: {
    requests: ['GetItem', 'PutItem', 'UpdateItem'],
    lookupKey: ['GenerateMac'],
    edevletSecrets: ['GetSecretValue'],
  },
  // Members' accounts. It deletes the claims on a mailbox or a person that an account gives up, and the key of one that is
  // closed; no request's partition is named by anything that it deletes.
  account: {
    requests: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
    keys: ['GetItem', 'PutItem', 'DeleteItem'],
    dataKey: ['GenerateDataKey', 'Decrypt'],
    lookupKey: ['GenerateMac'],
  },
  staff: {
    kept: ['GetObject'],
    requests: ['GetItem', 'Query', 'PutItem'],
    indexes: ['queue', 'given', 'outbox'],
    keys: ['GetItem', 'PutItem'],
    dataKey: ['GenerateDataKey', 'Decrypt'],
    lookupKey: ['GenerateMac'],
    rootKey: ['GetPublicKey'],
  },
  remind: {
    requests: ['GetItem', 'PutItem', 'UpdateItem'],
    indexes: ['due', 'queue', 'chains'],
    keys: ['PutItem'],
    dataKey: ['GenerateDataKey'],
    lookupKey: ['GenerateMac'],
    rootKey: ['Sign'],
  },
  mail: {
    requests: ['GetItem', 'UpdateItem'],
    indexes: ['outbox'],
    keys: ['GetItem'],
    dataKey: ['Decrypt'],
    lookupKey: ['GenerateMac'],
    mail: ['SendRawEmail'],
    stream: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'],
    deadLetters: ['SendMessage'],
  },
  delivery: {
    requests: ['GetItem', 'PutItem', 'UpdateItem'],
    lookupKey: ['GenerateMac'],
    deadLetters: ['SendMessage'],
  },
  // It writes sessions, their ends and what it read, decides what officers' forms ask for, and takes down what came on
  // paper, each request under a key of its own.
  desk: {
    kept: ['GetObject'],
    requests: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: ['queue', 'given', 'outbox', 'due'],
    keys: ['GetItem', 'PutItem'],
    dataKey: ['GenerateDataKey', 'Decrypt'],
    lookupKey: ['GenerateMac'],
  },
  // It takes in, judges and throws away what waits; of requests and of what belongs to one it reads nothing.
  attach: {
    requests: ['GetItem', 'PutItem', 'UpdateItem'],
    lookupKey: ['GenerateMac'],
    incoming: ['GetObject', 'PutObject', 'DeleteObject'],
    filesKey: ['GenerateDataKey', 'Decrypt'],
  },
  // It deletes what was found harmful, wherever it lies by now.
  scan: {
    requests: ['UpdateItem'],
    incoming: ['DeleteObject'],
    kept: ['DeleteObject'],
    deadLetters: ['SendMessage'],
  },
  // Whoever holds a calendar's address reads last days: the function has no key with which it could read more.
  feed: {
    requests: ['GetItem'],
    indexes: ['queue', 'given'],
  },
};

/**
 * The trail, the chain of reads, the signed roots, the lists of lock-outs and of searches are append-only: whoever uses the requests table is denied these on their
 * partitions, whatever a later row of the table above may grant. (A condition sees partition keys only, so PutItem
 * cannot be bound to "if absent" here. An overwrite breaks the hash chain: the dossier warns of it when an officer next reads the request.
 * A chain that was rewritten whole, with its head, no longer fits the daily signed root; only `remind` may sign one.)
 */
export const trailDenial = {
  partitions: ['*#TRAIL#*', '*#READS#*', '*#ROOT', '*#ROOT#*', '*#LOCKACTS', '*#SEARCHES#*'],
  actions: ['UpdateItem', 'DeleteItem'],
} as const;
