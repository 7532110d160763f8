import { domainToASCII } from 'node:url';
import { parseArgs } from 'node:util';
import { type ClamdAddress, readClamdAddress } from './scan/clamd.ts';

/** What `npm start -- …` was told. */
export type Flags = {
  readonly host: string;
  readonly port: number;
  readonly mailPort: number;
  readonly issuerPort: number;
  readonly smsPort: number;
  readonly edevletPort: number;
  readonly galleryPort: number;
  readonly returnPort: number;
  /** What follows the @ in the addresses that delivery reports come back to. */
  readonly returnDomain?: string;
  readonly data: string;
  /** A synthesized application to run, instead of synthesizing it. */
  readonly assembly?: string;
  readonly publicUrl?: string;
  /** How many reverse proxies of the institution each call passes. */
  readonly trustedProxies: number;
  /** YYYY-MM-DD: the day that the system believes to be today. */
  readonly today?: string;
  /** Where documents are looked through; without it they are marked as unscanned. */
  readonly clamd?: ClamdAddress;
  readonly help: boolean;
};

export const usage = `npm start -- [flags]

  --port P           port of the pages and the API (8080)
  --mail-port P      port of the inbox to look at (8081)
  --issuer-port P    port where officers sign in for trying (4020)
  --sms-port P       port of the box with the SMS to look at (8082)
  --edevlet-port P   port of the stand-in for e-Devlet, where citizens sign in for trying (4021)
  --gallery-port P   port of the sample letters to look at (8083)
  --return-port P    port that takes delivery reports by SMTP (any free one)
  --return-domain D  domain that they come back to (the sender's own)
  --host H           address to listen on (127.0.0.1)
  --public-url U     address people use, when it is another: a proxy stands before it, or a name is needed
  --trusted-proxies N  how many proxies stand before it, by whose word callers' addresses go (0)
  --data DIR         folder that everything is kept in (.data)
  --assembly DIR     run what \`npm run synth\` left there (cdk.out) instead of synthesizing at the start
  --today D          begin on this day, YYYY-MM-DD, instead of today
  --clamd A          ClamAV daemon that looks through documents, host:port or a socket’s path (CLAMD; none)
  --help             this text

Mail goes to the inbox to look at; with SMTP_RELAY_URL=smtp://user:password@host:port it goes out.
SMS goes to its box; with SMS_PASSWORD, the password at the gateway that the stage names, it goes out.`;

/** Reads the command line. Throws a sentence naming the flag that is unknown or has no good value. */
export const readFlags = (args: readonly string[]): Flags => {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: false,
    options: {
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8080' },
      'mail-port': { type: 'string', default: '8081' },
      'issuer-port': { type: 'string', default: '4020' },
      'sms-port': { type: 'string', default: '8082' },
      'edevlet-port': { type: 'string', default: '4021' },
      'gallery-port': { type: 'string', default: '8083' },
      'return-port': { type: 'string', default: '0' },
      'return-domain': { type: 'string' },
      'public-url': { type: 'string' },
      'trusted-proxies': { type: 'string', default: '0' },
      data: { type: 'string', default: '.data' },
      assembly: { type: 'string' },
      today: { type: 'string' },
      clamd: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const publicUrl = values['public-url'];
  if (publicUrl !== undefined && !URL.canParse(publicUrl))
    throw new Error(`--public-url ${publicUrl} is not an address`);
  const returnDomain = values['return-domain'];
  if (returnDomain !== undefined && domainToASCII(returnDomain) === '')
    throw new Error(`--return-domain ${returnDomain} is not a domain`);
  const trustedProxies = Number(values['trusted-proxies']);
  if (!/^\d$/.test(values['trusted-proxies']))
    throw new Error(`--trusted-proxies ${values['trusted-proxies']} is not a number from 0 to 9`);
  return {
    host: values.host,
    trustedProxies,
    port: toPort('--port', values.port),
    mailPort: toPort('--mail-port', values['mail-port']),
    issuerPort: toPort('--issuer-port', values['issuer-port']),
    smsPort: toPort('--sms-port', values['sms-port']),
    edevletPort: toPort('--edevlet-port', values['edevlet-port']),
    galleryPort: toPort('--gallery-port', values['gallery-port']),
    returnPort: toPort('--return-port', values['return-port']),
    data: values.data,
    help: values.help,
    ...(publicUrl === undefined ? {} : { publicUrl: publicUrl.replace(/\/$/, '') }),
    ...(returnDomain === undefined ? {} : { returnDomain }),
    ...(values.assembly === undefined ? {} : { assembly: values.assembly }),
    ...(values.clamd === undefined ? {} : { clamd: readClamdAddress(values.clamd) }),
    ...(values.today === undefined ? {} : { today: values.today }),
  };
};

const toPort = (flag: string, text: string): number => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`${flag} ${text} is not a port (0-65535)`);
};
