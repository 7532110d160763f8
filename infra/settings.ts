import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Who signs officers in: a user pool that the stack makes, or the institution's own OpenID provider. */
export type Issuer =
  | 'cognito'
  | {
      readonly url: string;
      readonly audience: string;
      readonly groupsClaim: string;
      /** What it says in `acr` or `amr` of a sign-in with a second factor; tokens of persons without it are refused. */
      readonly requiredAcr?: string;
    };

/** What differs between two deployments, and nothing else. */
export type StageSettings = {
  readonly region: string;
  /** The institution's own address; left out, links name the distribution's. */
  readonly publicUrl?: string;
  /**
   * The certificate for the host names of `publicUrl` and the authorities, and the firewall (output of the stack
   * `Basvuru-<stage>-Firewall`), both in us-east-1. Left out, the distribution has CloudFront's own name and no firewall.
   */
  readonly edge?: { readonly certificateArn: string; readonly webAclArn: string };
  /** From 1; raised by one, the distribution proves itself to the functions with the next secret. */
  readonly originSecret: number;
  /** How many times the numbers of `shared/domain/limit.ts` are allowed: more than once where many share one address. */
  readonly limitTimes: number;
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
  /** Officers' pages: minutes without a call, and hours from the login, after which she signs in again. */
  readonly sessions: { readonly idleMinutes: number; readonly hours: number };
};

const everyStage = {
  region: 'eu-central-1',
  requestsRecoveryDays: 35,
  keysRecoveryDays: 7,
  originSecret: 1,
  schedules: { remind: 'cron(0 8-18 * * ? *)', mailSweep: 'rate(1 minute)' },
  sessions: { idleMinutes: 30, hours: 8 },
} as const;

export const stages = {
  /** To look at, on AWS or by the runner on one machine; deleting the stack deletes everything. */
  try: {
    ...everyStage,
    limitTimes: 1000,
    alarmMailbox: 'nobetci@kocasinan.example',
    logRetention: RetentionDays.ONE_MONTH,
    keepsData: false,
    issuer: 'cognito',
  },
  production: {
    ...everyStage,
    publicUrl: 'https://ebelediye.kocasinan.example',
    edge: {
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-4000-8000-000000000000',
      webAclArn:
        'arn:aws:wafv2:us-east-1:111122223333:global/webacl/basvuru-production/00000000-0000-4000-8000-000000000000',
    },
    limitTimes: 1,
    alarmMailbox: 'nobetci@kocasinan.example',
    logRetention: RetentionDays.ONE_YEAR,
    keepsData: true,
    issuer: {
      url: 'https://giris.kocasinan.example',
      audience: 'basvuru',
      groupsClaim: 'groups',
      requiredAcr: 'mfa',
    },
  },
} as const satisfies Readonly<Record<string, StageSettings>>;

export type StageName = keyof typeof stages;

/** @throws when there is no such stage. */
export function stageNamed(name: string): StageName {
  if (Object.hasOwn(stages, name)) return name as StageName;
  throw new Error(`There is no stage "${name}"; there are: ${Object.keys(stages).join(', ')}`);
}
