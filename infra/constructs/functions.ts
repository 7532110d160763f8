import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Environment, FunctionName } from '../../shared/contracts/environment.ts';
import { type Bundles, functionNames } from '../bundle.ts';
import type { StageSettings } from '../settings.ts';
import type { DeadLetters } from './dead-letters.ts';
import { FunctionWithRole } from './function.ts';
import { capitalised } from './names.ts';
import type { GrantedResources } from './statements.ts';

/** What each function is told: a variable of its schema that is missing here does not compile. */
export type Environments = { readonly [F in FunctionName]: Environment<F> };

type Props = {
  readonly settings: StageSettings;
  readonly bundles: Bundles;
  readonly environments: Environments;
  readonly resources: Omit<GrantedResources, 'log' | 'deadLetters'>;
  /** Of those functions that nobody waits for and whose events do not come again by themselves. */
  readonly deadLetters: Partial<Readonly<Record<FunctionName, DeadLetters>>>;
};
export type Functions = Readonly<Record<FunctionName, FunctionWithRole>>;

/** One function for each schema of `environments` in the contracts, named after it. */
export function createFunctions(scope: Construct, props: Props): Functions {
  const { settings, bundles, environments, resources, deadLetters } = props;
  const create = (name: FunctionName) =>
    new FunctionWithRole(scope, capitalised(name), {
      name,
      settings,
      resources,
      bundle: bundles[name],
      environment: environments[name],
      deadLetters: deadLetters[name],
    });
  return Object.fromEntries(functionNames.map((name) => [name, create(name)])) as Record<
    FunctionName,
    FunctionWithRole
  >;
}

/** The functions themselves, for what only calls or watches them. */
export function invokable(functions: Functions): Readonly<Record<FunctionName, IFunction>> {
  const pairs = functionNames.map((name): [FunctionName, IFunction] => [name, functions[name].function]);
  return Object.fromEntries(pairs) as Record<FunctionName, IFunction>;
}
