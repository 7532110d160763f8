import { type App, CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { acknowledge } from './constructs/acknowledge.ts';
import { AlarmTopic } from './constructs/alarm-topic.ts';
import { addFirewallAlarm } from './constructs/firewall-alarm.ts';
import { firewallRules } from './constructs/firewall-rules.ts';
import { type StageName, stages } from './settings.ts';

/**
 * The firewall of the distribution. CloudFront takes one from us-east-1 only, so it is a stack of its own: it is
 * deployed first, and its output goes into the setting `edge.webAclArn`. Two stacks that hand it over by themselves
 * would need functions of CDK's own with wide rights in both.
 */
export class FirewallStack extends Stack {
  constructor(app: App, stage: StageName) {
    super(app, `Basvuru-${stage}-Firewall`, {
      env: { region: 'us-east-1' },
      description: 'Başvuru: the firewall of the distribution',
    });
    Tags.of(this).add('application', 'basvuru');
    Tags.of(this).add('stage', stage);
    const name = `basvuru-${stage}`;
    const acl = new CfnWebACL(this, 'WebAcl', {
      name,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      rules: firewallRules,
      visibilityConfig: {
        cloudWatchMetricsEnabled: true,
        metricName: name,
        sampledRequestsEnabled: false,
      },
    });
    acknowledge(
      acl,
      'NIST.800.53.R5-WAFv2LoggingEnabled',
      'The firewall’s log holds every caller’s address, which cannot be left out of it: its counts say how often a rule bites',
    );
    // An alarm tells a topic of its own region only.
    const { topic } = new AlarmTopic(this, 'AlarmTopic', { mailbox: stages[stage].alarmMailbox });
    addFirewallAlarm(this, { tell: topic, name });
    new CfnOutput(this, 'WebAclArn', { value: acl.attrArn });
  }
}
