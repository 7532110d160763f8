import { expect, it } from 'vitest';
import type { FunctionModel } from '../../../../infra/local/assembly/assembly.types.ts';
import {
  createCredentials,
  functionEnvironment,
} from '../../../../infra/local/functions/function-environment.ts';

const told = (environment: Record<string, string>, trustedProxies = 0, requiredAcr?: string) => {
  const model: FunctionModel = {
    name: 'SiteFunction',
    arn: 'arn:aws:lambda:eu-central-1:111122223333:function:SiteFunction',
    title: 'Site',
    directory: '/nowhere',
    handler: 'index.handler',
    timeoutSeconds: 10,
    memoryMegabytes: 512,
    environment,
    role: { arn: 'arn:aws:iam::111122223333:role/SiteRole', name: 'SiteRole', statements: [] },
    asynchronous: { retries: 2, maxAgeSeconds: 60 },
  };
  const place = { region: 'eu-central-1', doorUrl: 'http://127.0.0.1:1', trustedProxies, requiredAcr };
  return functionEnvironment(model, createCredentials(), place);
};

it('asks for no secret of a distribution where none stands', () => {
  const secret = (n: number) => `{{resolve:secretsmanager:Generation${n}:SecretString:::}}`;
  expect(told({ ORIGIN_SECRET: `${secret(1)} ${secret(2)}`, OTHER: 'kept' })).toMatchObject({
    ORIGIN_SECRET: '',
    OTHER: 'kept',
  });
});

it('demands the second factor that the issuer beside it names, of those functions that know of it', () => {
  expect(told({ OIDC_REQUIRED_ACR: '' }, 0, 'mfa').OIDC_REQUIRED_ACR).toBe('mfa');
  expect(told({ OIDC_REQUIRED_ACR: 'kurum' }).OIDC_REQUIRED_ACR).toBe('kurum');
  expect(told({}, 0, 'mfa')).not.toHaveProperty('OIDC_REQUIRED_ACR');
});

it('trusts as many proxies as it was started with, and tells only those functions that ask', () => {
  expect(told({ TRUSTED_PROXIES: '0' }, 2).TRUSTED_PROXIES).toBe('2');
  expect(told({}, 2)).not.toHaveProperty('TRUSTED_PROXIES');
});
