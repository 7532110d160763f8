import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Lets a rule pass on this construct and what is in it; the reason is for whoever reviews the stack. */
export function acknowledge(construct: IConstruct, rule: `AwsSolutions-${string}`, reason: string): void {
  Validations.of(construct).acknowledge({ id: rule, reason });
}
