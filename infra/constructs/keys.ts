import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { StageName, StageSettings } from '../settings.ts';

const lifetime = ({ keepsData }: StageSettings) => ({
  removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  pendingWindow: Duration.days(keepsData ? 30 : 7),
});

/** Wraps the data key of each request. Without it no personal data can be read again. */
export class DataKey extends Key {
  constructor(scope: Construct, id: string, stage: StageName, settings: StageSettings) {
    super(scope, id, {
      ...lifetime(settings),
      description: 'Wraps the data key of each request',
      alias: `basvuru-${stage}-data`,
      keySpec: KeySpec.SYMMETRIC_DEFAULT,
      enableKeyRotation: true,
    });
  }
}

/**
 * Makes lookup values (HMAC-SHA-256) of what must never stand in a key or index as it is: identity numbers, codes,
 * idempotency keys. Not rotated: with another key nothing that is stored would be found.
 */
export class LookupKey extends Key {
  constructor(scope: Construct, id: string, stage: StageName, settings: StageSettings) {
    super(scope, id, {
      ...lifetime(settings),
      description: 'Makes keyed lookup values of identities and codes',
      alias: `basvuru-${stage}-lookup`,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    });
  }
}

/**
 * Signs the daily root over the chains (`shared/domain/root.ts`). Its public half checks them, also where this system
 * does not run; not rotated, for the roots are checked under one key.
 */
export class RootKey extends Key {
  constructor(scope: Construct, id: string, stage: StageName, settings: StageSettings) {
    super(scope, id, {
      ...lifetime(settings),
      description: 'Signs the daily roots of the audit chains',
      alias: `basvuru-${stage}-root`,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
    });
  }
}
