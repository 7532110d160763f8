import { SecretValue } from 'aws-cdk-lib';
import type { StageSettings } from '../settings.ts';

/**
 * What the mail function is told of the SMS gateway. The password stands in the template as a dynamic reference, so
 * whoever reads the template does not read it; a changed one needs a deployment that changes the function.
 */
export function outgoingSms(sms: StageSettings['sms']) {
  return {
    SMS_GATEWAY: sms?.address ?? '',
    SMS_USER: sms?.user ?? '',
    SMS_HEADER: sms?.header ?? '',
    SMS_PASSWORD: sms ? SecretValue.secretsManager(sms.passwordSecret).unsafeUnwrap() : '',
  };
}
