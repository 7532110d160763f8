/** How long what the stack's own user pool gives out is good for, and who may take it. */
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { staffIdentity } from '../../infra/constructs/staff-identity.ts';
import { stages } from '../../infra/settings.ts';

const stack = new Stack(new App(), 'Test');
staffIdentity(stack, 'Officers', {
  stage: 'try',
  settings: stages.try,
  publicUrl: 'https://ebelediye.ornek.example',
});
const clients = Object.values(Template.fromStack(stack).findResources('AWS::Cognito::UserPoolClient'));

it('gives tokens of half an hour, and no refresh token outlives a working day', () => {
  expect(clients[0]?.Properties).toMatchObject({
    AccessTokenValidity: 30,
    IdTokenValidity: 30,
    RefreshTokenValidity: 600,
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
  });
});

it('knows the desk as its only client, by code alone', () => {
  expect(clients).toHaveLength(1);
  expect(clients[0]?.Properties.AllowedOAuthFlows).toEqual(['code']);
});
