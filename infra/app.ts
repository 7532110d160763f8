import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { writeAuthorities } from './authorities.ts';
import { bundle } from './bundle.ts';
import { stageNamed } from './settings.ts';

/**
 * Synthesizes the stack of one stage: `STAGE` in the context or the environment, otherwise `try`. Works through the
 * CDK CLI, and without it (`CDK_OUTDIR=cdk.out node infra/app.ts`), which is how the runner starts.
 *
 * What the CLI may deploy is held to cdk-nag and CloudFormation's own rules. The runner does not wait for them
 * (they take longer than the synthesis): the stack's tests hold every commit to the same.
 */
const mayBeDeployed = process.env.CDK_CLI_VERSION !== undefined;

// Before anything reads the list: an authority whose file is new belongs to this very synthesis.
await writeAuthorities();
const { BasvuruStack } = await import('./stack.ts');

// The CLI hands over the context of cdk.json; started without it, the flags in there must hold all the same.
const { context } = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'));
const app = new App({ context, analyticsReporting: false, builtinCloudFormationValidation: mayBeDeployed });
const stage = stageNamed(app.node.tryGetContext('STAGE') ?? process.env.STAGE ?? 'try');
new BasvuruStack(app, { stage, bundles: await bundle() });
if (mayBeDeployed) {
  // Before the runner stands none: it synthesizes the application's stack alone.
  const { FirewallStack } = await import('./firewall.ts');
  new FirewallStack(app, stage);
  const { addChecks } = await import('./constructs/checks.ts');
  addChecks(app);
}
app.synth();
