import { App, Stack } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { outgoingSms } from '../../infra/constructs/outgoing-sms.ts';
import type { FunctionModel } from '../../infra/local/assembly/assembly.types.ts';
import { createCredentials, functionEnvironment } from '../../infra/local/functions/function-environment.ts';
import { stages } from '../../infra/settings.ts';
import { environments } from '../../shared/contracts/environment.ts';

const resolved = () => {
  const stack = new Stack(new App({ analyticsReporting: false }), 'Stack');
  return stack.resolve(outgoingSms(stages.try.sms)) as Record<string, string>;
};

describe('the SMS gateway in the template', () => {
  it('is named, and its password is not', () => {
    expect(resolved()).toEqual({
      SMS_GATEWAY: 'https://api.netgsm.com.tr',
      SMS_USER: '8500000000',
      SMS_HEADER: 'KOCASINAN',
      SMS_PASSWORD: '{{resolve:secretsmanager:basvuru-try-sms:SecretString:::}}',
    });
  });

  it('is nothing where the stage has none, and the function starts all the same', () => {
    const nothing = outgoingSms(undefined);
    expect(Object.values(nothing).join('')).toBe('');
    expect(environments.mail.pick({ SMS_GATEWAY: true }).parse(nothing)).toEqual({ SMS_GATEWAY: '' });
  });

  it('has a sender’s name that a telephone can show', () => {
    expect(stages.try.sms.header).toMatch(/^[A-Za-z0-9 .]{3,11}$/);
  });
});

it('the runner gives the password to the function that sends, and to no other', () => {
  const told = (environment: Record<string, string>) => {
    const model = { name: 'F', directory: '/', handler: 'index.handler', memoryMegabytes: 128, environment };
    const place = { region: 'r', doorUrl: 'http://127.0.0.1:1', trustedProxies: 0, smsPassword: 'gizli' };
    return functionEnvironment(model as FunctionModel, createCredentials(), place);
  };
  expect(told(resolved()).SMS_PASSWORD).toBe('gizli');
  expect(told({ OTHER: 'x' })).not.toHaveProperty('SMS_PASSWORD');
  expect(told({ ...outgoingSms(undefined) }).SMS_PASSWORD).toBe('');
});
