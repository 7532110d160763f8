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
      /** The scope that lets a client act for a person here; left out, only the client named by `audience` may. */
      readonly requiredScope?: string;
    };

/** An institution's client at e-Devlet Kapısı; the last two as it was told there. */
export type EdevletRegistration = {
  /** `https://giris.turkiye.gov.tr`, or the State's host for tests. */
  readonly origin: string;
  readonly clientId: string;
  /** `;` when left out. */
  readonly scopeSeparator?: ';' | ' ';
  /** On when left out. */
  readonly pkce?: boolean;
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
  /** The account with the SMS gateway (NetGSM); left out, nothing goes by SMS. */
  readonly sms?: {
    readonly address: string;
    readonly user: string;
    /** The sender's name as it is registered there, 3-11 signs. */
    readonly header: string;
    /** Name of the secret in Secrets Manager that is the account's password; it stands there before the first deployment. */
    readonly passwordSecret: string;
  };
  /**
   * Registrations with e-Devlet Kapısı by the id of the institution: one for each that signs citizens in there. What
   * e-Devlet gave as the secret is put into the institution's secret by hand; `docs/operations.md` says how. `stand-in`:
   * all of them by the client for trying, which e-Devlet does not know.
   */
  readonly edevlet: 'stand-in' | Readonly<Record<string, EdevletRegistration>>;
  /**
   * Whether documents are looked through for harmful software, by GuardDuty (paid by volume). Off, each is marked as
   * unscanned, and officers are warned before they open it.
   */
  readonly malwareScan: boolean;
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
  /**
   * Officers' pages: minutes without a call, and hours from the login, after which she signs in again; minutes after
   * which a page asks the issuer for her roles anew; hours within which she has to have shown the issuer who she is.
   */
  readonly sessions: {
    readonly idleMinutes: number;
    readonly hours: number;
    readonly vouchedMinutes: number;
    readonly loginHours: number;
  };
};

const everyStage = {
  region: 'eu-central-1',
  requestsRecoveryDays: 35,
  keysRecoveryDays: 7,
  originSecret: 1,
  malwareScan: true,
  schedules: { remind: 'cron(0 8-18 * * ? *)', mailSweep: 'rate(1 minute)' },
  sessions: { idleMinutes: 30, hours: 8, vouchedMinutes: 60, loginHours: 12 },
} as const;

export const stages = {
  /** To look at, on AWS or by the runner on one machine; deleting the stack deletes everything. */
  try: {
    ...everyStage,
    sms: {
      address: 'https://api.netgsm.com.tr',
      user: '8500000000',
      header: 'KOCASINAN',
      passwordSecret: 'basvuru-try-sms',
    },
    edevlet: 'stand-in',
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
    edevlet: {
      kocasinan: { origin: 'https://giris.turkiye.gov.tr', clientId: 'kocasinan-ornek' },
      'kent-konut': { origin: 'https://giris.turkiye.gov.tr', clientId: 'kent-konut-ornek' },
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
      requiredScope: 'basvuru',
    },
  },
} as const satisfies Readonly<Record<string, StageSettings>>;

export type StageName = keyof typeof stages;

/** @throws when there is no such stage. */
export function stageNamed(name: string): StageName {
  if (Object.hasOwn(stages, name)) return name as StageName;
  throw new Error(`There is no stage "${name}"; there are: ${Object.keys(stages).join(', ')}`);
}
