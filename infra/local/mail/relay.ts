/** One attempt to hand a message to the institution's mail server, and what its answers mean. */
import { createTransport } from 'nodemailer';
import { bounceKindOf } from './bounce-kind.ts';
import type { Bounced, Delayed, Outcome } from './ses-events.ts';

export type RelayAddress = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; without it STARTTLS is used where the server offers it. */
  readonly secure?: boolean;
  readonly user?: string;
  readonly password?: string;
};

/** Who a message goes to, where reports about it come back to, and the id that they quote. */
export type Envelope = { readonly from: string; readonly to: readonly string[]; readonly id: string };

export type Relay = {
  /** Tries once; answers with an outcome for every recipient and throws only for faults of its own. */
  readonly send: (envelope: Envelope, raw: Buffer) => Promise<readonly Outcome[]>;
  readonly close: () => void;
};

/** What nodemailer puts on its errors; `responseCode` is missing when the server said nothing. */
type SmtpError = Error & {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly recipient?: string;
  readonly rejectedErrors?: readonly SmtpError[];
};

const CONNECT_MS = 10_000;
const SILENCE_MS = 60_000;

/** 530, 534, 535 and 538 speak of the relay's credentials: our fault, to be repaired, not the recipient's. */
const isCredentialCode = (code: number): boolean => code >= 530 && code < 540;

/** The enhanced status of that class (RFC 3463) in a reply, or the fallback. */
const statusIn = (response: string, of: '4' | '5', fallback: string): string =>
  new RegExp(`\\b${of}\\.\\d{1,3}\\.\\d{1,3}\\b`).exec(response)?.[0] ?? fallback;

function delayTypeOf(error: SmtpError, status: string): string {
  if (error.responseCode === undefined) return 'TransientCommunicationFailure';
  if (error.code === 'EAUTH' || isCredentialCode(error.responseCode)) return 'InternalFailure';
  return status === '4.2.2' ? 'MailboxFull' : 'General';
}

/** A message past the server's SIZE is refused by nodemailer itself, without an answer to quote. */
const isTooLarge = ({ code, responseCode }: SmtpError): boolean =>
  code === 'EMESSAGE' && responseCode === undefined;

/** A refused MAIL FROM speaks of our own address, which is ours to repair, unless it is the size that is too large. */
const isAboutMessage = (command: string, responseCode: number): boolean =>
  ['RCPT TO', 'DATA'].includes(command) || (command === 'MAIL FROM' && responseCode === 552);

/**
 * What an SMTP error means for one recipient. Permanent is only a 5xx about the message itself; a refused login or
 * sender, a broken line and silence pass, so those are tried again.
 */
export function outcomeOf(recipient: string, error: SmtpError): Bounced | Delayed {
  const { responseCode = 0, command = '' } = error;
  const response = (error.response ?? error.code ?? 'no answer').replaceAll(/\s+/g, ' ');
  const diagnosticCode = `smtp; ${response}`;
  const refusedForGood = responseCode >= 500 && !isCredentialCode(responseCode);
  if (isTooLarge(error) || (refusedForGood && isAboutMessage(command, responseCode))) {
    const status = statusIn(response, '5', isTooLarge(error) ? '5.3.4' : '5.0.0');
    return { kind: 'bounced', recipient, ...bounceKindOf(status), reply: { status, diagnosticCode } };
  }
  const status = statusIn(response, '4', responseCode === 0 ? '4.4.1' : '4.0.0');
  return { kind: 'delayed', recipient, delayType: delayTypeOf(error, status), status, diagnosticCode };
}

function outcomesOf(
  recipients: readonly string[],
  errors: readonly SmtpError[],
  otherwise: (recipient: string) => Outcome,
): readonly Outcome[] {
  const refused = new Map(errors.map((error) => [error.recipient, error]));
  return recipients.map((recipient) => {
    const error = refused.get(recipient);
    return error ? outcomeOf(recipient, error) : otherwise(recipient);
  });
}

/** A relay that opens one connection per message. A dropped line after the last byte may send twice, never zero times. */
export function createRelay({ host, port, secure = false, user, password }: RelayAddress): Relay {
  const transport = createTransport({
    host,
    port,
    secure,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
  return {
    send: async ({ from, to: recipients, id }, raw) => {
      try {
        const sent = await transport.sendMail({
          envelope: { from, to: [...recipients], size: raw.length },
          // Asked for only where the server offers the extension (RFC 3461); reports then quote no letter.
          dsn: { id, return: 'headers', notify: ['failure', 'delay'] },
          raw,
        });
        const errors = (sent as { rejectedErrors?: readonly SmtpError[] }).rejectedErrors ?? [];
        return outcomesOf(recipients, errors, (recipient) => ({
          kind: 'delivered',
          recipient,
          smtpResponse: sent.response,
        }));
      } catch (fault) {
        const error = fault as SmtpError;
        if (error.code === undefined) throw fault;
        return outcomesOf(recipients, error.rejectedErrors ?? [], (recipient) => outcomeOf(recipient, error));
      }
    },
    close: () => transport.close(),
  };
}
