import { Duration, Stack } from 'aws-cdk-lib';
import { EventBus, Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Authority } from '../../shared/authorities/authority.ts';
import { authorities } from '../../shared/authorities/registry.ts';
import { logicalIdOf } from './names.ts';

/** What the provider tells of a letter. Opens and clicks are not among it: people are not tracked. */
const told = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.RENDERING_FAILURE,
];

/** The domains that mail is sent as, and the set that has its fate reported to the default event bus. */
export class OutgoingMail extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly identities: readonly EmailIdentity[];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    this.configurationSet.addEventDestination('Events', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: told,
    });
    this.identities = mailDomainsOf(authorities).map(
      (domain) =>
        new EmailIdentity(this, `Identity ${logicalIdOf([domain])}`, {
          identity: Identity.domain(domain),
          configurationSet: this.configurationSet,
          mailFromDomain: `posta.${domain}`,
        }),
    );
  }

  /** SES asks for a grant on the sender's identity and on the configuration set. */
  get arns(): readonly string[] {
    const configurationSet = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSet.configurationSetName,
    });
    return [...this.identities.map((identity) => identity.emailIdentityArn), configurationSet];
  }

  /** Hands what the provider tells of our letters, and of no others in the account, to the function. */
  reportTo(target: IFunction, deadLetters: IQueue): void {
    new Rule(this, 'Fate', {
      description: 'What became of the letters sent by Başvuru',
      eventPattern: {
        source: ['aws.ses'],
        detailType: Match.prefix('Email '),
        detail: { mail: { tags: { 'ses:configuration-set': [this.configurationSet.configurationSetName] } } },
      },
      targets: [
        new LambdaFunction(target, {
          deadLetterQueue: deadLetters,
          retryAttempts: 20,
          maxEventAge: Duration.hours(12),
        }),
      ],
    });
  }
}

/** The domains that letters come from, each once. */
function mailDomainsOf(all: readonly Authority[]): string[] {
  return [...new Set(all.map(({ mailFrom }) => mailFrom.slice(mailFrom.lastIndexOf('@') + 1)))];
}
