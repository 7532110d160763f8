import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { EdevletSecrets } from '../../infra/constructs/edevlet-secrets.ts';
import { edevletForTrying } from '../../infra/edevlet-for-trying.ts';
import { type StageSettings, stages } from '../../infra/settings.ts';
import { authorities } from '../../shared/authorities/registry.ts';
import { readEdevletClients } from '../../shared/contracts/edevlet-clients.ts';

function made(settings: StageSettings) {
  const stack = new Stack(new App({ analyticsReporting: false }), 'Stack');
  const secrets = new EdevletSecrets(stack, 'EdevletSecrets', settings);
  const told = stack.resolve(secrets.clients) as { 'Fn::Join': [string, (string | { Ref: string })[]] };
  const text = told['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : part.Ref)).join('');
  const resources = Template.fromStack(stack).findResources('AWS::SecretsManager::Secret');
  return { stack, secrets, text, resources: Object.entries(resources) };
}

describe('the institutions’ secrets at e-Devlet', () => {
  it('stand apart, one for each, and the function is told where, not what', () => {
    const { secrets, text, resources } = made(stages.production);
    expect(secrets.arns).toHaveLength(2);
    expect(resources).toHaveLength(2);
    const clients = readEdevletClients(text);
    expect(Object.keys(clients)).toEqual(['kocasinan', 'kent-konut']);
    expect(clients.kocasinan).toEqual({
      ...stages.production.edevlet.kocasinan,
      secret: expect.stringMatching(/^EdevletSecretskocasinan/),
      scopeSeparator: ';',
      pkce: true,
    });
    for (const [, { Properties }] of resources) expect(Properties).not.toHaveProperty('SecretString');
  });

  it('go by the separator and the proof of possession that e-Devlet told the institution', () => {
    const { kocasinan } = stages.production.edevlet;
    const edevlet = {
      ...stages.production.edevlet,
      kocasinan: { ...kocasinan, scopeSeparator: ' ', pkce: false },
    };
    const { text } = made({ ...stages.production, edevlet } as StageSettings);
    expect(readEdevletClients(text).kocasinan).toMatchObject({ scopeSeparator: ' ', pkce: false });
  });

  it.each([
    ['production', 'Retain'],
    ['try', 'Delete'],
  ] as const)('in %s: %s with the stack', (stage, policy) => {
    for (const [, { DeletionPolicy }] of made(stages[stage]).resources) expect(DeletionPolicy).toBe(policy);
  });

  it('are all of the client for trying where a stage has none of its own, so that an institution is one file', () => {
    const clients = readEdevletClients(made(stages.try).text);
    const offering = authorities.filter(({ signIn }) => signIn.includes('edevlet'));
    expect(Object.keys(clients)).toEqual(offering.map(({ id }) => id));
    for (const client of Object.values(clients)) expect(client).toMatchObject(edevletForTrying);
  });

  it('must be named for each institution that signs in there, and for no other', () => {
    const { kocasinan } = stages.production.edevlet;
    expect(() => made({ ...stages.production, edevlet: { kocasinan } })).toThrow('kent-konut');
    const edevlet = { ...stages.production.edevlet, baska: kocasinan };
    expect(() => made({ ...stages.production, edevlet })).toThrow('baska');
  });

  it('are in earnest in production', () => {
    for (const { clientId, origin } of Object.values(stages.production.edevlet)) {
      expect(clientId).not.toBe(edevletForTrying.clientId);
      expect(origin).toBe('https://giris.turkiye.gov.tr');
    }
  });
});
