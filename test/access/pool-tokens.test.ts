/** How long what the stack's own user pool gives out is good for, and who may get at it. */
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
const template = Template.fromStack(stack);
const pools = Object.values(template.findResources('AWS::Cognito::UserPool'));
const clients = Object.values(template.findResources('AWS::Cognito::UserPoolClient'));

it('gives tokens of five minutes, and no refresh token outlives an hour or a use', () => {
  expect(clients[0]?.Properties).toMatchObject({
    AccessTokenValidity: 5,
    IdTokenValidity: 5,
    RefreshTokenValidity: 60,
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    EnableTokenRevocation: true,
  });
});

it('lets nobody sign in around its pages: the one way that its API has needs a function that it has not', () => {
  const { pool, client } = { pool: pools[0]?.Properties, client: clients[0]?.Properties };
  expect(client.ExplicitAuthFlows).toEqual(['ALLOW_CUSTOM_AUTH']);
  expect(pool).not.toHaveProperty('LambdaConfig');
});

it('gives the desk what it asks for and no more', () => {
  expect(clients[0]?.Properties.AllowedOAuthScopes).toEqual(['openid', 'profile']);
});

it('knows the desk as its only client, by code alone', () => {
  expect(clients).toHaveLength(1);
  expect(clients[0]?.Properties.AllowedOAuthFlows).toEqual(['code']);
});
