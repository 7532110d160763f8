import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from './application.ts';
import type { FunctionModel, Role } from './assembly.types.ts';
import type { ResolvedTemplate } from './template.ts';

/** The functions of the template, with their bundles' folders and the addresses of this machine in their environment. */
export const describeFunctions = (
  template: ResolvedTemplate,
  roles: ReadonlyMap<string, Role>,
  addresses: Addresses,
): FunctionModel[] =>
  template.resources('AWS::Lambda::Function').map(({ logicalId, properties }) => {
    const name = properties.FunctionName ?? logicalId;
    const role = roles.get(properties.Role);
    if (!role)
      throw new Error(`${logicalId} names the role ${properties.Role}, which the template does not have`);
    return {
      name,
      arn: template.scope.attribute(logicalId, 'Arn'),
      title: logicalId.replace(/[0-9A-F]{8}$/, ''),
      directory: bundleOf(template.stack.directory, properties.Code.S3Key, logicalId),
      handler: properties.Handler,
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
      ...(properties.ReservedConcurrentExecutions === undefined
        ? {}
        : { concurrency: properties.ReservedConcurrentExecutions }),
      environment: localise(properties.Environment?.Variables ?? {}, addresses),
      role,
      asynchronous: asynchronous(template, name, properties.DeadLetterConfig?.TargetArn),
    };
  });

const bundleOf = (assembly: string, s3Key: string, logicalId: string): string => {
  const directory = join(assembly, `asset.${s3Key.replace(/\.zip$/, '')}`);
  if (!existsSync(directory))
    throw new Error(`the bundle of ${logicalId} is not in the assembly: ${directory}`);
  return directory;
};

const localise = (
  environment: Readonly<Record<string, string>>,
  addresses: Addresses,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      addresses.reduce((text, [onAws, here]) => text.replaceAll(onAws, here), value),
    ]),
  );

/** How Lambda treats an event that is handed to the function without waiting for its answer. */
const asynchronous = (
  template: ResolvedTemplate,
  functionName: string,
  deadLetterTarget: string | undefined,
): FunctionModel['asynchronous'] => {
  const config = template
    .resources('AWS::Lambda::EventInvokeConfig')
    .find(({ properties }) => properties.FunctionName === functionName)?.properties;
  const deadLetterArn = config?.DestinationConfig?.OnFailure?.Destination ?? deadLetterTarget;
  return {
    retries: config?.MaximumRetryAttempts ?? 2,
    maxAgeSeconds: config?.MaximumEventAgeInSeconds ?? 21_600,
    ...(deadLetterArn === undefined ? {} : { deadLetterArn }),
  };
};
