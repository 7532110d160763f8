import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Who signs officers in: a user pool that the stack makes, or the institution's own OpenID provider. */
export type Issuer =
  | 'cognito'
  | { readonly url: string; readonly audience: string; readonly groupsClaim: string };

/** What differs between two deployments, and nothing else. */
export type StageSettings = {
  readonly region: string;
  /** The institution's own address; left out, links name the API's own endpoint. */
  readonly publicUrl?: string;
  /** Who is told when an alarm goes off. */
  readonly alarmMailbox: string;
  readonly logRetention: RetentionDays;
  /** True: tables, keys and logs outlive the stack and tables refuse deletion. */
  readonly keepsData: boolean;
  /** Days (1-35) that the requests can be restored to any second of. */
  readonly requestsRecoveryDays: number;
  /**
   * Days (1-35) that the wrapped data keys can be restored to any second of. A destroyed request is beyond
   * recovery when this window closes, so it is short; the destruction record names that day.
   */
  readonly keysRecoveryDays: number;
  /** EventBridge Scheduler expressions, read in Europe/Istanbul. */
  readonly schedules: { readonly remind: string; readonly mailSweep: string };
  readonly issuer: Issuer;
};

const everyStage = {
  region: 'eu-central-1',
  requestsRecoveryDays: 35,
  keysRecoveryDays: 7,
  schedules: { remind: 'cron(0 8-18 * * ? *)', mailSweep: 'rate(1 minute)' },
} as const;

export const stages = {
  /** To look at, on AWS or by the runner on one machine; deleting the stack deletes everything. */
  try: {
    ...everyStage,
    alarmMailbox: 'nobetci@kocasinan.example',
    logRetention: RetentionDays.ONE_MONTH,
    keepsData: false,
    issuer: 'cognito',
  },
  production: {
    ...everyStage,
    publicUrl: 'https://ebelediye.kocasinan.example',
    alarmMailbox: 'nobetci@kocasinan.example',
    logRetention: RetentionDays.ONE_YEAR,
    keepsData: true,
    issuer: { url: 'https://giris.kocasinan.example', audience: 'basvuru', groupsClaim: 'groups' },
  },
} as const satisfies Readonly<Record<string, StageSettings>>;

export type StageName = keyof typeof stages;

/** @throws when there is no such stage. */
export function stageNamed(name: string): StageName {
  if (Object.hasOwn(stages, name)) return name as StageName;
  throw new Error(`There is no stage "${name}"; there are: ${Object.keys(stages).join(', ')}`);
}
