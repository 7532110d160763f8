import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { staffIdentity } from '../../infra/constructs/staff-identity.ts';
import { stages } from '../../infra/settings.ts';
import { authorities } from '../../shared/authorities/registry.ts';

const publicUrl = 'https://ebelediye.ornek.example';
const hosts = authorities.flatMap((authority) => authority.hosts).filter((host) => host !== '*');

it('lets officers back to the deployment’s own page and to authorities’ hosts, each by its exact address', () => {
  const stack = new Stack(new App(), 'Test');
  staffIdentity(stack, 'Officers', { stage: 'try', settings: stages.try, publicUrl });
  const [client] = Object.values(Template.fromStack(stack).findResources('AWS::Cognito::UserPoolClient'));
  const desks = [publicUrl, ...hosts.map((host) => `https://${host}`)].map((url) => `${url}/gorevli`);
  expect(client?.Properties).toMatchObject({
    GenerateSecret: false,
    AllowedOAuthFlows: ['code'],
    CallbackURLs: desks.map((desk) => `${desk}/donus`),
    LogoutURLs: desks,
  });
});
