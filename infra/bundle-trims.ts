import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** A module of a dependency of which the functions get less than the package holds. */
export type Trim = {
  /** The end of the module's path. */
  readonly module: RegExp;
  /** Why nothing that runs here misses what is left out. */
  readonly because: string;
  /** The module's text as it is bundled. */
  readonly leave: (text: string) => string;
};

/** Says so, should one of these names ever be called after all. */
const nothingBut = (...names: readonly string[]) => {
  const text = `function leftOut() { throw new Error('Left out of the bundle: ${names[0]} (infra/bundle-trims.ts)'); }
    export { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`;
  return () => text;
};

/** The lines of a text but those that match. @throws when none does: the package was written anew */
const without = (line: RegExp) => (text: string) => {
  const left = text.split('\n').filter((each) => !line.test(each));
  if (left.join('\n') === text) throw new Error(`No line matches ${line} any more`);
  return left.join('\n');
};

/** The endpoint rules that every service of AWS has (region, partition, FIPS, dual stack, an address that was set). */
const plainRulesFor = (service: string) =>
  readFileSync(createRequire(import.meta.url).resolve(kmsRules), 'utf8').replaceAll(
    'https://kms',
    `https://${service}`,
  );
const kmsRules = '@aws-sdk/client-kms/dist-es/endpoint/bdd.js';

/** A text with every piece that matches replaced. @throws when none does: the package was written anew */
const replacing = (piece: RegExp, by: string) => (text: string) => {
  const left = text.split(piece).join(by);
  if (left === text) throw new Error(`No line matches ${piece} any more`);
  return left;
};

/** Exceptions of DynamoDB with fields that the adapters read: an item, the reasons of a cancelled transaction. */
const readExceptions = ['ConditionalCheckFailedException', 'TransactionCanceledException'];

export const trims: readonly Trim[] = [
  {
    module: /@aws-sdk\/client-(dynamodb|kms|secrets-manager|ses)\/dist-es\/schemas\/schemas_0\.js$/,
    because: `An exception without its own class arrives as the service's base exception with the same name, status
      and message, by which the adapters and the SDK's retries know it. Only one whose further fields are read needs
      its class, and the model has some hundred of them.`,
    leave: without(new RegExp(`^n0_registry\\.registerError\\((?!(${readExceptions.join('|')})\\$)`)),
  },
  {
    module: /@aws-sdk\/client-[\w-]+\/package\.json$/,
    because: 'A client reads its own version there, for the user agent.',
    leave: (text) => JSON.stringify({ version: (JSON.parse(text) as { version: string }).version }),
  },
  {
    module: /@aws-sdk\/middleware-endpoint-discovery\/dist-es\/index\.js$/,
    because:
      'Off unless a client asks for it. DynamoDB has one address in a region, and nothing to discover.',
    leave: () => `export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
        environmentVariableSelector: () => false, configFileSelector: () => false, default: false };
      export const resolveEndpointDiscoveryConfig = (config) => config;`,
  },
  {
    module: /@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    because: 'No operation of DynamoDB, KMS or SES that is called here streams events.',
    leave: nothingBut('EventStreamSerde', 'eventStreamSerdeProvider'),
  },
  {
    module: /@smithy\/core\/dist-es\/submodules\/config\/shared-ini-file-loader\/loadSharedConfigFiles\.js$/,
    because:
      'A sandbox has no ~/.aws: the files read as empty, here without looking for them at every start.',
    leave: () => `export { CONFIG_PREFIX_SEPARATOR } from './constants';
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    module:
      /@smithy\/core\/dist-es\/submodules\/config\/config-resolver\/regionConfig\/getInstanceMetadataRegion\.js$/,
    because: 'Asked only under the defaults mode "auto", and then only outside Lambda.',
    leave: nothingBut('getInstanceMetadataRegion'),
  },
  {
    module: /@smithy\/core\/dist-es\/submodules\/retry\/util-retry\/AdaptiveRetryStrategy\.js$/,
    because: 'Taken only under the retry mode "adaptive"; the clients run under "standard".',
    leave: nothingBut('AdaptiveRetryStrategy'),
  },
  {
    module: /@smithy\/core\/dist-es\/submodules\/checksum\/sha256\/Sha256Js\.js$/,
    because: 'For a Node without OpenSSL.',
    leave: nothingBut('Sha256Js'),
  },
  {
    module: /@aws-sdk\/core\/dist-es\/submodules\/client\/middleware-logger\/loggerMiddleware\.js$/,
    because: 'No client is given a logger. It still prepares every input and output for one, field by field.',
    leave: () => `export const loggerMiddleware = () => (next) => next;
      export const loggerMiddlewareOptions = {};
      export const getLoggerPlugin = () => ({ applyToStack() {} });`,
  },
  {
    module:
      /@aws-sdk\/core\/dist-es\/submodules\/client\/middleware-recursion-detection\/recursionDetectionMiddleware\.js$/,
    because: `Hands a trace on, so that Lambda notices functions that start each other in a circle through queues,
      topics or buckets. Tracing is off, and what is called here (DynamoDB, KMS, SES) starts none that way.`,
    leave: () => 'export const recursionDetectionMiddleware = () => (next) => next;',
  },
  {
    module:
      /@smithy\/core\/dist-es\/submodules\/endpoints\/middleware-endpoint\/service-customizations\/s3\.js$/,
    because:
      'How a client of S3 chooses an address for a bucket. Ours is called by its address, without a client.',
    leave: nothingBut(
      'resolveParamsForS3',
      'DOT_PATTERN',
      'S3_HOSTNAME_PATTERN',
      'isArnBucketName',
      'isDnsCompatibleBucketName',
    ),
  },
  {
    module: /@aws-sdk\/core\/dist-es\/submodules\/client\/emitWarningIfUnsupportedVersion\.js$/,
    because: 'Warns of a Node that is too old for later versions of the SDK; the stack names its Node.',
    leave: () => 'export const state = {}; export const emitWarningIfUnsupportedVersion = () => {};',
  },
  {
    module: /@aws-sdk\/core\/dist-es\/submodules\/client\/middleware-user-agent\/check-features\.js$/,
    because: 'Tells AWS in the user agent, at every call, which parts of the SDK it was made with.',
    leave: () => 'export const checkFeatures = async () => {};',
  },
  {
    module: /@aws-sdk\/core\/dist-es\/submodules\/client\/util-endpoints\/lib\/aws\/partitions\.js$/,
    because: 'A region is known by the pattern of its partition; what the list adds is its English name.',
    leave: replacing(/"regions": \{(?:[^{}]|\{[^{}]*\})*\}/, '"regions": {}'),
  },
  {
    module: /@aws-sdk\/client-dynamodb\/dist-es\/endpoint\/bdd\.js$/,
    because: `Beside the rules that every service has, DynamoDB's choose an address by account id. The credentials of a
      Lambda sandbox and of the runner name no account, so the rules of KMS under DynamoDB's name choose the same.`,
    leave: () => plainRulesFor('dynamodb'),
  },
  {
    module: /@middy\/core\/index\.js$/,
    because: 'Asked only whether a streamed answer is one. The same class is a global, loaded on first use.',
    leave: without(/^import \{ ReadableStream \} from "node:stream\/web";$/),
  },
  {
    module: /\/debug\/src\/index\.js$/,
    because:
      'What reads archives inside documents traces each step for whoever sets DEBUG; nobody does here.',
    leave: () => 'module.exports = () => Object.assign(() => {}, { enabled: false });',
  },
  {
    module: /zod\/v4\/classic\/schemas\.js$/,
    because: `Each schema carries its own way into JSON Schema. \`z.toJSONSchema\`, which writes the OpenAPI document
      in the function \`site\`, brings the same table along and falls back on it; the others write none.`,
    leave: without(
      /^ +inst\._zod\.processJSONSchema = |createToJSONSchemaMethod|createStandardJSONSchemaMethod/,
    ),
  },
  {
    module: /zod\/v4\/locales\/en\.js$/,
    because:
      'Every message that a person sees is a key of contracts/messages; without English it is "Invalid input".',
    leave: () => 'export default () => ({});',
  },
  {
    module: /preact\/dist\/preact\.mjs$/,
    because: 'The file says why it is enough.',
    leave: () =>
      `export * from ${JSON.stringify(fileURLToPath(new URL('preact-for-pages.ts', import.meta.url)))};`,
  },
  {
    module: /nodemailer\/dist\/esm\/mime-funcs\/mime-types\.js$/,
    because: 'Guesses the type of an attachment from its name. The one attachment of our mail says its own.',
    leave: nothingBut('detectMimeType', 'detectExtension'),
  },
  {
    module: /nodemailer\/dist\/esm\/fetch\/index\.js$/,
    because: 'Fetches content by address. All content of our mail is in it.',
    leave: nothingBut('default'),
  },
  {
    module: /nodemailer\/dist\/esm\/punycode\/index\.js$/,
    because: `Writes a domain in other letters where Node itself cannot: Node 6, and domains that are none. Addresses of
      our mail are ASCII (zod's \`email\`), and a domain that Node refuses is better refused by the provider as it stands.`,
    leave: () => 'export const toASCII = String; export const toUnicode = String;',
  },
];

export const trimmed: Plugin = {
  name: 'trimmed',
  setup({ onLoad }) {
    const filter = new RegExp(trims.map(({ module }) => `(${module.source})`).join('|'));
    onLoad({ filter }, async ({ path }) => {
      const trim = trims.find(({ module }) => module.test(path));
      if (!trim) return undefined;
      const contents = trim.leave(await readFile(path, 'utf8'));
      return { contents, loader: path.endsWith('.json') ? 'json' : 'js' };
    });
  },
};
