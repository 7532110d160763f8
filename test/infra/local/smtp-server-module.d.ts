/** The part of smtp-server that the tests use; the package brings no types. */
declare module 'smtp-server' {
  import type { EventEmitter } from 'node:events';
  import type { AddressInfo, Server } from 'node:net';
  import type { Readable } from 'node:stream';

  type Address = { readonly address: string };
  export type Session = {
    readonly id: string;
    readonly envelope: { readonly mailFrom: Address | false; readonly rcptTo: readonly Address[] };
  };
  export type Refusal = Error & { responseCode?: number };
  type Done = (error?: Refusal | null, message?: string) => void;
  export type Options = {
    readonly authOptional?: boolean;
    readonly disabledCommands?: readonly string[];
    readonly hideSTARTTLS?: boolean;
    /** Otherwise each connection waits for the resolver. */
    readonly disableReverseLookup?: boolean;
    readonly size?: number;
    readonly allowInsecureAuth?: boolean;
    readonly onAuth?: (
      auth: { readonly username?: string; readonly password?: string },
      session: Session,
      done: (error: Refusal | null, response?: { user: string }) => void,
    ) => void;
    readonly onMailFrom?: (address: Address, session: Session, done: Done) => void;
    readonly onRcptTo?: (address: Address, session: Session, done: Done) => void;
    readonly onData?: (stream: Readable, session: Session, done: Done) => void;
  };
  export class SMTPServer extends EventEmitter {
    constructor(options: Options);
    readonly server: Omit<Server, 'address'> & { address(): AddressInfo };
    readonly connections: Set<{ readonly id: string; readonly _socket: { destroy(): void } }>;
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
  }
}
