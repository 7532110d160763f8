import { allows } from '../access/grants.ts';
import type { Application, FunctionModel, Role } from './assembly.types.ts';

const streamReads = ['DescribeStream', 'GetRecords', 'GetShardIterator'];

/**
 * AWS itself acts in the roles' names: it polls streams, starts what a schedule names, fills dead-letter queues.
 * Throws naming every grant that is missing for that, as the deployment or its first event would fail on AWS.
 */
export const checkWiring = ({ functions, streams, schedules }: Application): void => {
  const missing: string[] = [];
  const needs = (who: string, role: Role, action: string, resource: string): void => {
    if (!allows(role, action, resource))
      missing.push(`${who}: the role ${role.name} lacks ${action} on ${resource}`);
  };
  const mayFill = (who: string, role: Role, queueArn: string | undefined): void => {
    if (queueArn !== undefined) needs(who, role, 'sqs:SendMessage', queueArn);
  };
  const functionOf = (name: string): FunctionModel => {
    const found = functions.find((each) => each.name === name);
    if (!found) throw new Error(`there is no function ${name}`);
    return found;
  };
  for (const { name, role, asynchronous } of functions) mayFill(name, role, asynchronous.deadLetterArn);
  for (const { id, table, functionName, deadLetterArn } of streams) {
    const { role } = functionOf(functionName);
    for (const read of streamReads) needs(id, role, `dynamodb:${read}`, table.streamArn);
    mayFill(id, role, deadLetterArn);
  }
  for (const { name, role, functionName, deadLetterArn } of schedules) {
    needs(name, role, 'lambda:InvokeFunction', functionOf(functionName).arn);
    mayFill(name, role, deadLetterArn);
  }
  if (missing.length > 0) throw new Error(`grants are missing in the template:\n  ${missing.join('\n  ')}`);
};
