import { join } from 'node:path';
import { startDoor } from './access/door.ts';
import type { Log } from './access/door.types.ts';
import type { FaultFor } from './access/faults.ts';
import { createPrincipal, type Judged } from './access/grants.ts';
import { type Addresses, describeApplication } from './assembly/application.ts';
import type { Application, FunctionModel } from './assembly/assembly.types.ts';
import { readStack, resolveTemplate, type Stack } from './assembly/template.ts';
import { checkWiring } from './assembly/wiring.ts';
import type { MovableClock } from './clock.ts';
import { type Closers, createClosers } from './closers.ts';
import { sayMissingSecrets } from './edevlet/missing-secrets.ts';
import { edevletClientsIn, startTrialEdevlet } from './edevlet/trial-edevlet.ts';
import { createBus } from './events/bus.ts';
import { startSchedules } from './events/schedules.ts';
import { startStreams } from './events/streams.ts';
import { createDeadLetters } from './functions/dead-letters.ts';
import { createCredentials, functionEnvironment } from './functions/function-environment.ts';
import { openInvocations } from './functions/invocations.ts';
import { createWorkers } from './functions/workers.ts';
import { startGallery } from './gallery/gallery.ts';
import { openGateway } from './http/gateway.ts';
import { createKms } from './keys/kms.ts';
import { startMail } from './mail/mail.ts';
import type { RelayAddress } from './mail/relay.ts';
import { storePath } from './objects/browser-store.ts';
import { startObjects } from './objects/objects.ts';
import type { Signatory } from './objects/signatures.ts';
import { startTrialIssuer } from './officers/trial-issuer.ts';
import { onPort } from './port-in-use.ts';
import type { ClamdAddress } from './scan/clamd.ts';
import { createSecrets } from './secrets/secrets.ts';
import { startSms } from './sms/sms.ts';
import { type Counted, createDynamoDb } from './store/dynamodb-endpoint.ts';
import { startEngine } from './store/engine.ts';
import { openEngineDatabase } from './store/engine-database.ts';
import { startExpiry } from './store/expiry.ts';
import { prepareTables } from './store/tables.ts';

export type SystemOptions = {
  /** The synthesized cloud assembly (`cdk.out`). */
  readonly assemblyDir: string;
  /** Everything that outlives a restart. The caller holds its lock (`lockFolder`). */
  readonly dataDir: string;
  /** Where the HTTP API and the inbox listen; default 127.0.0.1. */
  readonly host?: string;
  /** Ports; 0 takes any free one. */
  readonly port: number;
  readonly mailPort: number;
  readonly issuerPort: number;
  readonly smsPort?: number;
  readonly edevletPort?: number;
  readonly galleryPort?: number;
  /** The ClamAV daemon that looks through documents; without it they are marked as unscanned. */
  readonly clamd?: ClamdAddress | undefined;
  /** Sends SMS by the gateway that the settings name, with this password, instead of to the box for looking at. */
  readonly smsPassword?: string | undefined;
  /** The address people reach the HTTP API under, when a proxy stands before it. */
  readonly publicUrl?: string | undefined;
  /** How many reverse proxies each call passes before it gets here; none when left out. */
  readonly trustedProxies?: number;
  readonly clock: MovableClock;
  readonly log: Log;
  /** Hands mail to this server instead of the inbox for looking at. */
  readonly relay?: RelayAddress | undefined;
  /** Where delivery reports come back to; any free port when left out. */
  readonly returnPort?: number | undefined;
  /** What follows the @ in the addresses they come back to; the sender's own domain when left out. */
  readonly returnDomain?: string | undefined;
  /** For tests. */
  readonly hooks?: {
    /** Asked before each call of a function, whatever the service. */
    readonly fault?: FaultFor;
    /** Told what each call needed and whether the caller's role grants it. */
    readonly judged?: (judged: Judged) => void;
    readonly count?: (counted: Counted) => void;
    /** Milliseconds before the nth retry of a stream's batch or an asynchronous event. */
    readonly retryDelay?: (attempt: number) => number;
  };
};

/** A running application. */
export type System = {
  /** Where it listens. */
  readonly url: string;
  /** Under what people reach its pages: forms that come from elsewhere are refused. */
  readonly publicUrl: string;
  /** Undefined when the application sends no mail or it goes to a relay. */
  readonly inboxUrl: string | undefined;
  /** Of the sample letters to look at; undefined where mail goes out in earnest. */
  readonly galleryUrl: string | undefined;
  /** Of the box with the SMS; undefined when the application sends none or they go out. */
  readonly smsUrl: string | undefined;
  /** `host:port` that takes delivery reports by SMTP; undefined when the application sends no mail. */
  readonly returnsAddress: string | undefined;
  /** Undefined when the template has no user pool: officers then sign in where its settings say. */
  readonly issuerUrl: string | undefined;
  /** Of the stand-in for e-Devlet; undefined when citizens sign in at e-Devlet itself, or not there. */
  readonly edevletUrl: string | undefined;
  readonly application: Application;
  /** Settles when a part that everything needs has died; the system must then be closed. */
  readonly failed: Promise<Error>;
  /** Resolves when no asynchronous event waits or runs. */
  readonly settled: () => Promise<void>;
  /** Kills the store, or a function's threads, in the middle of what they do. */
  readonly killEngine: () => void;
  readonly killFunction: (name: string) => Promise<void>;
  /** Takes no new requests, finishes what is under way, stops every part. */
  readonly close: () => Promise<void>;
};

/**
 * Runs a synthesized application. On an error everything already started is stopped again. Sets the process's time
 * zone to UTC, Lambda's: threads have none of their own.
 */
export const startSystem = async (options: SystemOptions): Promise<System> => {
  process.env.TZ = 'UTC';
  const closers = createClosers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
};

const start = async (options: SystemOptions, closers: Closers): Promise<System> => {
  const { dataDir, host = '127.0.0.1', clock, log, hooks = {} } = options;
  const gateway = await onPort('--port', options.port, openGateway(host, options.port, log));
  closers.add('the HTTP port', () => gateway.close());

  const stack = readStack(options.assemblyDir);
  const issuer = await startTrialIssuer(stack, { ...options, folder: join(dataDir, 'issuer') });
  if (issuer) closers.add('the issuer', issuer.close);
  const sms = await startSms(stack, { ...options, host });
  if (sms) closers.add('the SMS gateway', sms.close);
  const publicUrl = options.publicUrl ?? gateway.url;
  const template = resolveTemplate(stack, issuer?.clientIds);
  const functions = template.resources('AWS::Lambda::Function');
  const clients = edevletClientsIn(
    functions.map(({ properties }) => properties.Environment?.Variables ?? {}),
  );
  const secretsFolder = join(dataDir, 'secrets');
  const edevletPort = options.edevletPort ?? 0;
  const edevlet = await startTrialEdevlet(clients, { publicUrl, port: edevletPort, clock, log });
  if (edevlet) closers.add('the stand-in for e-Devlet', edevlet.close);
  else await sayMissingSecrets(clients, secretsFolder, log);
  const addresses = [
    ...publicAddresses(stack, publicUrl),
    ...(issuer?.addresses ?? []),
    ...(sms?.addresses ?? []),
    ...(edevlet?.addresses ?? []),
  ];
  const application = describeApplication(template, addresses);
  checkWiring(application);

  const engine = await startEngine({ folder: dataDir, log, environment: process.env });
  closers.add('the DynamoDB engine', engine.close);
  await prepareTables(engine.call, application.tables, log);
  const database = engine.databasePath === undefined ? undefined : openEngineDatabase(engine.databasePath);
  if (database) closers.add('the engine’s database', async () => database.close());

  const door = await startDoor({ clock, log, fault: hooks.fault });
  closers.add('the door', door.close);
  let wrote: (tableName: string) => void = () => {};
  door.open(
    'dynamodb',
    createDynamoDb({
      count: hooks.count,
      engineUrl: engine.url,
      application,
      wrote: (table) => wrote(table),
      log,
    }),
  );
  const kmsFile = join(dataDir, 'kms', 'keys.json');
  door.open('kms', await createKms({ ...application, file: kmsFile }));
  const signatories = new Map<string, Signatory>();
  const objects = await startObjects({
    application,
    dataDir,
    keysFile: kmsFile,
    publicUrl,
    clamd: options.clamd,
    find: (accessKeyId) => signatories.get(accessKeyId),
    clock,
    log,
  });
  if (objects) {
    closers.add('the objects', objects.close);
    door.open('s3', objects.endpoint);
  }
  door.open(
    'secretsmanager',
    createSecrets({ ...application, folder: secretsFolder, published: edevlet?.secrets ?? {} }),
  );

  const workers = createWorkers({
    functions: application.functions,
    environmentOf: admitFunctions(application, door, signatories, {
      ...options,
      ...hooks,
      smsPassword: sms?.password,
      requiredAcr: issuer?.requiredAcr,
    }),
    clockOffset: clock.offset,
    log,
  });
  closers.add('the functions', workers.close);
  const { invoke } = workers;
  const deadLetters = createDeadLetters({
    folder: join(dataDir, 'dead-letters'),
    queues: application.queues,
    clock,
    log,
  });
  const asynchronous = { invoke, deadLetters, clock, log, retryDelay: hooks.retryDelay };
  const eventsFolder = join(dataDir, 'events');
  const invocations = await openInvocations({
    ...asynchronous,
    folder: eventsFolder,
    functions: application.functions,
  });
  const putEvent = createBus({ application, invocations, clock });
  await objects?.scan(putEvent);
  const mail = await startMail({ ...options, host, application, putEvent });
  if (mail) {
    closers.add('mail', mail.close);
    door.open('ses', mail.endpoint);
  }
  const { galleryPort = 0 } = options;
  const gallery = mail?.inboxUrl
    ? await onPort(
        '--gallery-port',
        galleryPort,
        startGallery({ host, port: galleryPort, siteUrl: publicUrl, log }),
      )
    : undefined;
  if (gallery) closers.add('the gallery', gallery.close);
  // Added after mail so that it stops before: what runs may still send.
  closers.add('the events', invocations.close);

  await workers.warm();
  const streams = await startStreams({
    ...asynchronous,
    mappings: application.streams,
    folder: join(dataDir, 'streams'),
    region: application.region,
    call: engine.call,
    database,
  });
  wrote = streams.wrote;
  closers.add('the streams', streams.close);
  if (database) {
    const expiry = startExpiry({
      tables: application.tables,
      database,
      call: engine.call,
      clock,
      wrote,
      log,
    });
    closers.add('the expiry', expiry.close);
  }
  const schedules = await startSchedules({
    ...application,
    folder: join(dataDir, 'schedules'),
    invocations,
    clock,
    log,
  });
  closers.add('the schedules', schedules.close);
  gateway.serve({
    routes: application.routes,
    viewerCode: application.viewerCode,
    invoke,
    clock,
    account: application.account,
    log,
    ...(objects ? { beside: objects.browsers } : {}),
  });
  closers.add('the HTTP API', gateway.close);

  return {
    url: gateway.url,
    publicUrl,
    inboxUrl: mail?.inboxUrl,
    galleryUrl: gallery?.url,
    smsUrl: sms?.boxUrl,
    returnsAddress: mail?.returnsAddress,
    issuerUrl: issuer?.url,
    edevletUrl: edevlet?.url,
    application,
    failed: engine.died,
    settled: invocations.settled,
    killEngine: engine.kill,
    killFunction: workers.kill,
    close: closers.closeAll,
  };
};

/** What AWS would call the HTTP API and a distribution before it; both are the runner's one address here. */
const publicAddresses = (stack: Stack, url: string): Addresses =>
  Object.entries(stack.template.Resources).flatMap(([logicalId, { Type }]) => {
    const id = logicalId.toLowerCase();
    if (Type === 'AWS::ApiGatewayV2::Api')
      return [[`https://${id}.execute-api.${stack.region}.amazonaws.com`, url]];
    if (Type === 'AWS::S3::Bucket')
      return [[`https://${id}.s3.${stack.region}.amazonaws.com`, `${url}${storePath}/${id}`]];
    return Type === 'AWS::CloudFront::Distribution' ? [[`https://${id}.cloudfront.net`, url]] : [];
  });

/** Gives each function credentials of its own and lets the door know them. */
const admitFunctions = (
  { functions, region }: Application,
  door: Awaited<ReturnType<typeof startDoor>>,
  signatories: Map<string, Signatory>,
  {
    judged,
    trustedProxies = 0,
    smsPassword,
    requiredAcr,
  }: {
    judged?: (judged: Judged) => void;
    trustedProxies?: number;
    smsPassword?: string | undefined;
    requiredAcr?: string | undefined;
  },
): ((model: FunctionModel) => Readonly<Record<string, string>>) => {
  const environments = new Map(
    functions.map((model) => {
      const credentials = createCredentials();
      const principal = createPrincipal(model, credentials.accessKeyId, judged);
      door.admit(principal);
      signatories.set(credentials.accessKeyId, { principal, secretAccessKey: credentials.secretAccessKey });
      const place = { region, doorUrl: door.url, trustedProxies, smsPassword, requiredAcr };
      return [model, functionEnvironment(model, credentials, place)];
    }),
  );
  return (model) => environments.get(model) ?? {};
};
