import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

type Props = Omit<AlarmProps, 'alarmDescription' | 'actionsEnabled'> & {
  /** One sentence for who is woken by it: what people or the institution lose while it lasts. */
  readonly errorImpact: string;
  readonly tell: ITopic;
};

/** An alarm that says what is at stake. Goes off at the threshold, not above it, unless told otherwise. */
export class ImpactAlarm extends Alarm {
  constructor(scope: Construct, id: string, { errorImpact, tell, ...props }: Props) {
    super(scope, id, {
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...props,
      alarmDescription: errorImpact,
    });
    this.addAlarmAction(new SnsAction(tell));
  }
}
