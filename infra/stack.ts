import { type App, type CfnElement, CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib';
import type { Bundles } from './bundle.ts';
import { acknowledgeByDesign } from './constructs/acknowledge.ts';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { Alarms } from './constructs/alarms.ts';
import { Api } from './constructs/api.ts';
import { AttachmentScan } from './constructs/attachment-scan.ts';
import { AttachmentStore } from './constructs/attachment-store.ts';
import { ClockedRun } from './constructs/clocked-run.ts';
import { DeadLetters } from './constructs/dead-letters.ts';
import { EdevletSecrets } from './constructs/edevlet-secrets.ts';
import { Edge } from './constructs/edge.ts';
import { createFunctions, type Environments, invokable } from './constructs/functions.ts';
import { DataKey, LookupKey, RootKey } from './constructs/keys.ts';
import { logicalIdOf } from './constructs/names.ts';
import { OriginSecrets } from './constructs/origin-secrets.ts';
import { OutboxStream } from './constructs/outbox-stream.ts';
import { OutgoingMail } from './constructs/outgoing-mail.ts';
import { outgoingSms } from './constructs/outgoing-sms.ts';
import { staffIdentity } from './constructs/staff-identity.ts';
import { KeysTable, RequestsTable } from './constructs/tables.ts';
import { type StageName, type StageSettings, stages } from './settings.ts';

type Props = {
  readonly stage: StageName;
  readonly bundles: Bundles;
  /** In place of the stage's row in `settings.ts`. */
  readonly settings?: StageSettings;
};

/** The whole of Başvuru: what AWS deploys, and what the runner on one machine reads. */
export class BasvuruStack extends Stack {
  constructor(app: App, { stage, bundles, settings = stages[stage] }: Props) {
    super(app, `Basvuru-${stage}`, {
      env: { region: settings.region },
      description: 'Başvuru: requests to public institutions',
      terminationProtection: settings.keepsData,
    });
    Tags.of(this).add('application', 'basvuru');
    Tags.of(this).add('stage', stage);
    acknowledgeByDesign(this);

    const requests = new RequestsTable(this, 'RequestsTable', settings);
    const keys = new KeysTable(this, 'KeysTable', settings);
    const dataKey = new DataKey(this, 'DataKey', stage, settings);
    const lookupKey = new LookupKey(this, 'LookupKey', stage, settings);
    const rootKey = new RootKey(this, 'RootKey', stage, settings);
    const mail = new OutgoingMail(this, 'OutgoingMail');
    const api = new Api(this, 'Api', settings);
    const secrets = new OriginSecrets(this, 'OriginSecrets', settings.originSecret);
    const { distribution } = new Edge(this, 'Edge', { settings, api: api.http, secrets });
    const publicUrl = settings.publicUrl ?? `https://${distribution.distributionDomainName}`;
    const edevlet = new EdevletSecrets(this, 'EdevletSecrets', settings);
    const files = new AttachmentStore(this, 'Attachments', { settings, dataKey, publicUrl });
    const scanned = {
      ...files.environment,
      SCANNED: settings.malwareScan ? ('yes' as const) : ('no' as const),
    };
    const stream = requests.tableStreamArn ?? '';
    const outboxDeadLetters = new DeadLetters(this, 'OutboxDeadLetters');
    // The provider's events name the recipient.
    const scanDeadLetters = new DeadLetters(this, 'ScanDeadLetters');
    const deliveryDeadLetters = new DeadLetters(this, 'DeliveryDeadLetters', Duration.days(7));

    const edge = { ORIGIN_SECRET: secrets.accepted, TRUSTED_PROXIES: '0' };
    const limited = { ...edge, LIMIT_TIMES: String(settings.limitTimes) };
    const store = { REQUESTS_TABLE: requests.tableName, KEYS_TABLE: keys.tableName };
    const lookup = { ...store, LOOKUP_KEY: lookupKey.keyArn };
    const sealing = { ...lookup, DATA_KEY: dataKey.keyArn, PUBLIC_URL: publicUrl };
    const identity = staffIdentity(this, 'Officers', { stage, settings, publicUrl });
    const environments: Environments = {
      site: { ...edge, PUBLIC_URL: publicUrl },
      submit: { ...sealing, ...files.environment, ...limited, SMS_OFFERED: settings.sms ? 'yes' : 'no' },
      verify: { ...lookup, ...limited, PUBLIC_URL: publicUrl },
      follow: { ...sealing, ...files.environment, ...limited },
      mine: { ...sealing, ...edge },
      edevlet: { ...lookup, ...limited, PUBLIC_URL: publicUrl, EDEVLET_CLIENTS: edevlet.clients },
      account: { ...sealing, ...limited },
      staff: { ...sealing, ...files.environment, ...edge, ROOT_KEY: rootKey.keyArn, ...identity },
      remind: { ...sealing, ROOT_KEY: rootKey.keyArn },
      mail: {
        ...sealing,
        ...outgoingSms(settings.sms),
        CONFIGURATION_SET: mail.configurationSet.configurationSetName,
      },
      delivery: lookup,
      desk: {
        ...sealing,
        ...files.environment,
        ...edge,
        ...identity,
        SESSION_IDLE_MINUTES: String(settings.sessions.idleMinutes),
        SESSION_HOURS: String(settings.sessions.hours),
        SESSION_VOUCHED_MINUTES: String(settings.sessions.vouchedMinutes),
        SESSION_LOGIN_HOURS: String(settings.sessions.loginHours),
      },
      feed: { ...store, ...edge, PUBLIC_URL: publicUrl },
      attach: { ...lookup, ...scanned, ...limited, PUBLIC_URL: publicUrl },
      scan: { ...store, ...files.environment },
    };
    const resources = {
      requests: requests.tableArn,
      stream,
      keys: keys.tableArn,
      dataKey: dataKey.keyArn,
      lookupKey: lookupKey.keyArn,
      rootKey: rootKey.keyArn,
      edevletSecrets: edevlet.arns,
      files: files.arns,
      mail: mail.arns,
    };
    const deadLetters = { mail: outboxDeadLetters, delivery: deliveryDeadLetters, scan: scanDeadLetters };
    const withRoles = createFunctions(this, { settings, bundles, environments, resources, deadLetters });
    const functions = invokable(withRoles);

    api.route(functions);
    // A secret is sent before the one ahead of it is dropped, never the other way round.
    for (const each of Object.values(functions)) each.node.addDependency(distribution);
    mail.reportTo(functions.delivery, deliveryDeadLetters);
    if (settings.malwareScan)
      new AttachmentScan(this, 'AttachmentScan', {
        bucket: files.bucket,
        dataKey: dataKey.keyArn,
        target: functions.scan,
        deadLetters: scanDeadLetters,
      });
    new OutboxStream(this, 'OutboxStream', {
      stream,
      target: functions.mail,
      deadLetters: outboxDeadLetters,
    });
    const reminders = new ClockedRun(this, 'Reminders', {
      description: 'Reminds departments of due dates; a missed run is caught up by the next',
      expression: settings.schedules.remind,
      target: functions.remind,
      worthStartingFor: { seconds: 3_000 },
    });
    const mailSweep = new ClockedRun(this, 'MailSweep', {
      description: 'Sends whatever lies in the outbox',
      expression: settings.schedules.mailSweep,
      target: functions.mail,
      worthStartingFor: { seconds: 60 },
    });

    const { topic } = new AlarmTopic(this, 'AlarmTopic', { mailbox: settings.alarmMailbox });
    new Alarms(this, 'Alarms', {
      tell: topic,
      api: api.http,
      functions,
      mailLog: withRoles.mail.log,
      deliveryLog: withRoles.delivery.log,
      limitLogs: {
        submit: withRoles.submit.log,
        verify: withRoles.verify.log,
        follow: withRoles.follow.log,
        account: withRoles.account.log,
      },
      clocks: { reminders, mailSweep },
      deadLetters: {
        Outbox: {
          queue: outboxDeadLetters,
          errorImpact:
            'The sender failed on a letter, or on a whole sweep: what is unsent waits for the next one',
        },
        Delivery: {
          queue: deliveryDeadLetters,
          errorImpact: 'What became of a letter is not recorded: redrive the queue',
        },
        Scan: {
          queue: scanDeadLetters,
          errorImpact:
            'What was found in a document is not recorded, and it cannot be opened: redrive the queue',
        },
        Reminders: { queue: reminders.deadLetters, errorImpact: 'A run of reminders could not be started' },
        MailSweep: {
          queue: mailSweep.deadLetters,
          errorImpact: 'A sweep of the outbox could not be started',
        },
      },
    });
    new CfnOutput(this, 'PublicUrl', { value: publicUrl });
  }

  protected override allocateLogicalId(element: CfnElement): string {
    return logicalIdOf(element.node.scopes.slice(2).map(({ node }) => node.id));
  }
}
