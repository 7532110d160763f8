/** What stands between a function and the local parts that answer in the name of AWS. */

/** The function (or other role) that signed a call, found by the access key in its signature. */
export type Principal = {
  readonly functionName: string;
  readonly accessKeyId: string;
  /** True when the role's policies in the synthesized template allow this action on this resource. */
  readonly allows: (
    action: string,
    resource: string,
    context?: Readonly<Record<string, readonly string[]>>,
  ) => boolean;
};

/** One call as it came over the wire; the body is unread JSON, a form or raw bytes, as the service's protocol has it. */
export type AwsCall = {
  readonly service: string;
  /** `X-Amz-Target` after the dot, or the `Action` of a query-protocol form; empty for REST protocols. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly principal: Principal;
};

export type AwsAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

/** One stand-in for an AWS service. It asks `call.principal.allows` before it does anything. */
export type ServiceEndpoint = (call: AwsCall) => Promise<AwsAnswer>;

/** The clock that everything on this machine reads; `--today` moves it. Milliseconds since the epoch. */
export type Clock = { readonly now: () => number };

/** An event for the default event bus, as EventBridge delivers it to a rule's target. */
export type BusEvent = {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: unknown;
  readonly resources?: readonly string[];
};
export type PutEvent = (event: BusEvent) => Promise<void>;

/** One readable line in the runner's log; never a person's data. */
export type Log = (part: string, message: string) => void;
