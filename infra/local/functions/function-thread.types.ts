/** What the runner and a function's thread say to each other. Payloads are JSON text, as on Lambda. */
export type ThreadData = {
  readonly modulePath: string;
  readonly exportName: string;
  /** One `BigInt64`: milliseconds to add to the machine's clock. */
  readonly clockOffset: SharedArrayBuffer;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMegabytes: number;
};
export type ThreadEvent = {
  readonly requestId: string;
  readonly payload: string;
  readonly timeoutMs: number;
};

/** A failure as Lambda reports it. */
export type FunctionError = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cannotStart'; readonly error: FunctionError }
  | { readonly kind: 'answered'; readonly payload: string }
  | { readonly kind: 'failed'; readonly error: FunctionError };
