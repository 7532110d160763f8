/** What the runner knows of the synthesized application: names resolved, nothing of CloudFormation left. */

export type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
export type Statement = {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: Conditions;
};
export type Role = { readonly arn: string; readonly name: string; readonly statements: readonly Statement[] };

export type FunctionModel = {
  readonly name: string;
  readonly arn: string;
  /** The name in the template without CDK's hash, for log lines. */
  readonly title: string;
  /** The folder with the bundle, and `file.export` in it. */
  readonly directory: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** Reserved concurrency: how many run at once at most. */
  readonly concurrency?: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly role: Role;
  readonly asynchronous: {
    readonly retries: number;
    readonly maxAgeSeconds: number;
    readonly deadLetterArn?: string;
  };
};

export type KeySchema = readonly { readonly AttributeName: string; readonly KeyType: 'HASH' | 'RANGE' }[];
export type IndexModel = {
  readonly IndexName: string;
  readonly KeySchema: KeySchema;
  readonly Projection: {
    readonly ProjectionType: string;
    readonly NonKeyAttributes?: readonly string[] | undefined;
  };
};
export type TableModel = {
  readonly name: string;
  readonly arn: string;
  readonly streamArn: string;
  readonly keySchema: KeySchema;
  readonly attributes: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
  readonly globalIndexes: readonly IndexModel[];
  readonly localIndexes: readonly IndexModel[];
  readonly streamView?: string;
  /** The attribute that holds when an item expires, in epoch seconds. */
  readonly expiryAttribute?: string;
};

export type RouteModel = {
  readonly routeKey: string;
  readonly functionName: string;
  readonly timeoutMs: number;
};

export type StreamMapping = {
  /** Stable over restarts: the position is kept under it. */
  readonly id: string;
  readonly table: TableModel;
  readonly functionName: string;
  readonly functionArn: string;
  readonly batchSize: number;
  /** EventBridge patterns; a record that none matches is passed over. Empty: every record. */
  readonly filters: readonly unknown[];
  readonly reportsItemFailures: boolean;
  readonly bisects: boolean;
  /** Retries after the first try; infinite when the template says -1 or nothing. */
  readonly retries: number;
  readonly deadLetterArn?: string;
};

export type ScheduleModel = {
  readonly name: string;
  readonly arn: string;
  readonly expression: string;
  readonly zone: string;
  readonly functionName: string;
  readonly role: Role;
  readonly input?: string;
  readonly deadLetterArn?: string;
};

export type RuleModel = {
  readonly name: string;
  readonly pattern: unknown;
  readonly targets: readonly { readonly functionName: string; readonly deadLetterArn?: string }[];
};

export type KeyModel = {
  readonly arn: string;
  readonly keyId: string;
  readonly spec: 'SYMMETRIC_DEFAULT' | 'HMAC_256' | 'ECC_NIST_P256';
};

/** A bucket: what is put there is encrypted under a key, may come from some pages, and goes by age. */
export type BucketModel = {
  readonly name: string;
  readonly arn: string;
  readonly keyArn: string;
  /** Origins whose pages may post into it. */
  readonly origins: readonly string[];
  readonly expiries: readonly { readonly prefix: string; readonly days: number }[];
  /** What is put under these is looked through for harmful software. */
  readonly scannedPrefixes: readonly string[];
};

export type Application = {
  readonly region: string;
  readonly account: string;
  readonly functions: readonly FunctionModel[];
  readonly tables: readonly TableModel[];
  readonly routes: readonly RouteModel[];
  /** The code of the function that the distribution asks before each call; absent where there is none. */
  readonly viewerCode?: string;
  readonly streams: readonly StreamMapping[];
  readonly schedules: readonly ScheduleModel[];
  readonly rules: readonly RuleModel[];
  readonly keys: readonly KeyModel[];
  readonly buckets: readonly BucketModel[];
  readonly queues: readonly { readonly name: string; readonly arn: string }[];
  readonly configurationSets: readonly { readonly name: string; readonly events: readonly string[] }[];
  /** Addresses and domains that mail may come from. Empty, and no configuration set: the application sends none. */
  readonly mailIdentities: readonly string[];
};
