import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { ComparisonOperator, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../shared/contracts/environment.ts';
import type { ClockedRun } from './clocked-run.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import { addLimitAlarm } from './limit-alarm.ts';
import { addMailAlarms } from './mail-alarms.ts';
import { capitalised } from './names.ts';

type Watched = {
  readonly tell: ITopic;
  readonly api: HttpApi;
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  readonly mailLog: ILogGroup;
  readonly deliveryLog: ILogGroup;
  /** Of the functions that count calls on limits, under their names. */
  readonly limitLogs: Readonly<Partial<Record<FunctionName, ILogGroup>>>;
  readonly clocks: { readonly reminders: ClockedRun; readonly mailSweep: ClockedRun };
  /** Each dead-letter queue under its name, with what a message in it means. */
  readonly deadLetters: Readonly<Record<string, { readonly queue: IQueue; readonly errorImpact: string }>>;
};

const fiveMinutes = Duration.minutes(5);

/** What a function's fault costs whom. */
const impacts: Readonly<Record<FunctionName, string>> = {
  site: 'Citizens cannot open the start page, the privacy notice or the pages’ styles',
  submit: 'Citizens cannot submit requests: a legal period that should have begun has not',
  verify: 'Citizens cannot confirm their e-mail address, so replies to them will go by post',
  follow: 'Citizens cannot see where their request stands',
  edevlet: 'Citizens cannot sign in through e-Devlet; they can apply without, and members can sign in here',
  mine: 'Citizens who signed in cannot see their own requests; those with a follow-up code still can',
  account: 'Members cannot sign in or change their account; applying without it and by e-Devlet still works',
  staff: 'Officers cannot read or answer requests while the periods run',
  remind: 'Departments are not reminded of due dates that come near',
  mail: 'Receipts, codes or replies may not leave, or leave late',
  desk: 'Officers cannot sign in or read requests in the browser; terms keep running',
  feed: 'Officers’ calendars show the last days of yesterday: new ones are missing, answered ones still stand',
  attach: 'People cannot add documents; they can still apply without',
  scan: 'What was found in a document is not recorded, and nobody can open it; Lambda tries again',
  delivery: 'It is not recorded whether replies reached people: a bounced reply may go unnoticed',
};

/** What wakes the operator. */
export class Alarms extends Construct {
  private readonly tell: ITopic;

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    const { tell, api, functions, mailLog, deliveryLog, limitLogs, clocks, deadLetters } = watched;
    this.tell = tell;
    this.onFaults(functions, api);
    this.onSilence(clocks);
    addLimitAlarm(this, { tell, logs: limitLogs });
    addMailAlarms(this, { tell, mailLog, deliveryLog });
    for (const [name, { queue, errorImpact }] of Object.entries(deadLetters)) {
      new ImpactAlarm(this, `${name}DeadLetters`, {
        errorImpact,
        tell,
        metric: queue.metricApproximateNumberOfMessagesVisible({
          period: fiveMinutes,
          statistic: Stats.MAXIMUM,
        }),
        threshold: 1,
        evaluationPeriods: 1,
      });
    }
  }

  private onFaults(functions: Watched['functions'], api: HttpApi): void {
    const named = Object.entries(functions) as [FunctionName, IFunction][];
    for (const [name, watched] of named) {
      new ImpactAlarm(this, `${capitalised(name)}Errors`, {
        errorImpact: impacts[name],
        tell: this.tell,
        metric: watched.metricErrors({ period: fiveMinutes }),
        threshold: 1,
        evaluationPeriods: 1,
      });
    }
    new ImpactAlarm(this, 'Throttles', {
      errorImpact:
        'More work arrives than the account’s concurrency lets through: people are turned away, mail waits',
      tell: this.tell,
      // The account's: all its functions share the concurrency, and an expression takes ten of them at most.
      metric: LambdaFunction.metricAllThrottles({ period: fiveMinutes }),
      threshold: 1,
      evaluationPeriods: 1,
    });
    new ImpactAlarm(this, 'ServerErrors', {
      errorImpact: 'People get an error page instead of an answer, though no function failed outright',
      tell: this.tell,
      metric: api.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
      threshold: 1,
      evaluationPeriods: 1,
    });
  }

  /** A clock that stands still makes no errors, so its silence is the alarm. */
  private onSilence({ reminders, mailSweep }: Watched['clocks']): void {
    const silence = {
      tell: this.tell,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
      threshold: 1,
    };
    new ImpactAlarm(this, 'MailSweepSilent', {
      ...silence,
      errorImpact: 'The sweep that sends whatever lies in the outbox has not run for 15 minutes',
      metric: mailSweep.metricStarts(fiveMinutes),
      evaluationPeriods: 3,
    });
    new ImpactAlarm(this, 'RemindersSilent', {
      ...silence,
      errorImpact:
        'Nobody has been reminded of due dates since yesterday: the longest pause by schedule is the night',
      metric: reminders.metricStarts(Duration.hours(1)),
      evaluationPeriods: 16,
    });
  }
}
