/** The stack over stubs in place of the functions: it is judged by its resources, not by what the bundles hold. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { type Bundles, bundle, functionNames } from '../../infra/bundle.ts';
import { addChecks } from '../../infra/constructs/checks.ts';
import { type StageName, type StageSettings, stages } from '../../infra/settings.ts';
import { BasvuruStack } from '../../infra/stack.ts';

export type Properties = Record<string, unknown>;
type Resource = { Type: string; Properties: Properties; DeletionPolicy?: string };

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

export const attribute = (logicalId: string, name: string) => ({ 'Fn::GetAtt': [logicalId, name] });

/** A folder inside the repository, so that a stub finds the packages. */
export async function stubFolder() {
  const cache = new URL('../../.cache/', import.meta.url).pathname;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'stack-test-'));
  return {
    folder,
    /** Every function with the same text for its entry. */
    async stub(text: string): Promise<{ functions: string; cache: string }> {
      const functions = await mkdtemp(join(folder, 'functions-'));
      for (const name of functionNames) {
        await mkdir(join(functions, name));
        await writeFile(join(functions, name, 'lambda.ts'), text);
      }
      return { functions, cache: join(functions, 'bundles') };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function stackForTests() {
  const { stub, remove } = await stubFolder();
  const bundles: Bundles = await bundle(
    await stub('export const handler = async () => ({ statusCode: 200 });'),
  );
  const stackOf = (stage: StageName, settings: StageSettings = stages[stage], checked = false) => {
    const app = new App({ context, analyticsReporting: false, builtinCloudFormationValidation: checked });
    if (checked) addChecks(app);
    return new BasvuruStack(app, { stage, bundles, settings });
  };
  const local = Template.fromStack(stackOf('try'));
  return {
    stackOf,
    local,
    templateOf: (...given: Parameters<typeof stackOf>) => Template.fromStack(stackOf(...given)),
    remove,
    resource(logicalId: string): Resource {
      const found = local.toJSON().Resources[logicalId];
      if (!found) throw new Error(`The template has no ${logicalId}`);
      return found;
    },
    allOf: (type: string, template = local) =>
      Object.values(template.findResources(type)) as Pick<Resource, 'Properties' | 'DeletionPolicy'>[],
  };
}
