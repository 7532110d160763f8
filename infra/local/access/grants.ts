import type { FunctionModel, Role, Statement } from '../assembly/assembly.types.ts';
import { type CallContext, conditionsHold } from './conditions.ts';
import type { Principal } from './door.types.ts';
import { matchesWildcard } from './wildcard.ts';

const speaksOf = (statement: Statement, action: string, resource: string, context: CallContext): boolean =>
  statement.actions.some((pattern) => matchesWildcard(pattern, action, true)) &&
  statement.resources.some((pattern) => matchesWildcard(pattern, resource)) &&
  conditionsHold(statement, context);

/**
 * IAM's decision: some statement allows the action (`service:Operation`) on the resource (an ARN, or `*`), and none
 * denies it.
 */
export const allows = (role: Role, action: string, resource: string, context: CallContext = {}): boolean => {
  const concerned = role.statements.filter((statement) => speaksOf(statement, action, resource, context));
  return concerned.length > 0 && concerned.every(({ effect }) => effect === 'Allow');
};

/** One question that a service asked of a function's role, and the answer. */
export type Judged = {
  readonly functionName: string;
  readonly action: string;
  readonly resource: string;
  readonly allowed: boolean;
};

/** The function as the services see it: who signs with this access key, and what its role grants. */
export const createPrincipal = (
  { name, role }: FunctionModel,
  accessKeyId: string,
  judged: (judged: Judged) => void = () => {},
): Principal => ({
  functionName: name,
  accessKeyId,
  allows: (action, resource, context) => {
    const allowed = allows(role, action, resource, context);
    judged({ functionName: name, action, resource, allowed });
    return allowed;
  },
});
