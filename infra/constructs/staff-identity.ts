import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { authorities } from '../../shared/authorities/registry.ts';
import type { Environment } from '../../shared/contracts/environment.ts';
import type { Issuer, StageName, StageSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';

/** Who vouches for officers: how the staff function knows the issuer, itself and the claim with the groups. */
export type StaffIdentity = Pick<
  Environment<'staff'>,
  'OIDC_ISSUER' | 'OIDC_AUDIENCE' | 'OIDC_GROUPS_CLAIM' | 'OIDC_REQUIRED_ACR' | 'OIDC_REQUIRED_SCOPE'
>;

/** The institution's own provider where the stage names one; else a user pool of the stack's own. */
export function staffIdentity(
  scope: Construct,
  id: string,
  { stage, settings, publicUrl }: { stage: StageName; settings: StageSettings; publicUrl: string },
): StaffIdentity {
  const { issuer } = settings;
  if (issuer === 'cognito') return new StaffPool(scope, id, { stage, settings, publicUrl }).identity;
  return ofInstitution(issuer);
}

const ofInstitution = ({
  url,
  audience,
  groupsClaim,
  requiredAcr,
  requiredScope,
}: Exclude<Issuer, 'cognito'>): StaffIdentity => ({
  OIDC_ISSUER: url,
  OIDC_AUDIENCE: audience,
  OIDC_GROUPS_CLAIM: groupsClaim,
  OIDC_REQUIRED_ACR: requiredAcr ?? '',
  OIDC_REQUIRED_SCOPE: requiredScope ?? '',
});

/** Officers are invited by an administrator, and sign in with a password and a one-time code from their device. */
class StaffPool extends Construct {
  readonly identity: StaffIdentity;

  constructor(
    scope: Construct,
    id: string,
    { stage, settings, publicUrl }: { stage: StageName; settings: StageSettings; publicUrl: string },
  ) {
    super(scope, id);
    const { keepsData, region } = settings;
    const pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      userInvitation: {
        emailSubject: 'Başvuru görevli hesabınız açıldı',
        emailBody: 'Kullanıcı adınız: {username}<br>Üç gün geçerli geçici parolanız: {####}',
      },
      userVerification: {
        emailSubject: 'Başvuru doğrulama kodunuz',
        emailBody: 'Doğrulama kodunuz: {####}',
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: keepsData,
      removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    pool.addDomain('Domain', { cognitoDomain: { domainPrefix: `basvuru-${stage}-${Aws.ACCOUNT_ID}` } });
    const client = codeClient(pool, publicUrl);
    this.identity = {
      OIDC_ISSUER: `https://cognito-idp.${region}.amazonaws.com/${pool.userPoolId}`,
      OIDC_AUDIENCE: client.userPoolClientId,
      OIDC_GROUPS_CLAIM: 'cognito:groups',
      // Its access tokens name none; the pool itself demands the second factor.
      OIDC_REQUIRED_ACR: '',
      // The desk's client alone: another one of the pool acts for nobody here.
      OIDC_REQUIRED_SCOPE: '',
    };
    acknowledge(
      pool,
      'AwsSolutions-COG8',
      'Threat protection belongs to the Plus plan: every officer is invited and has a second factor, so it would not pay for itself',
    );
  }
}

/** Officers' pages: one address for the deployment, and one on each host name that belongs to an authority. */
const desksOf = (publicUrl: string): string[] => {
  const hosts = authorities.flatMap((authority) => authority.hosts).filter((host) => host !== '*');
  return [...new Set([publicUrl, ...hosts.map((host) => `https://${host}`)])].map((url) => `${url}/gorevli`);
};

/**
 * Authorization code with PKCE, and no secret: there is none to keep or to change. The desk reads its tokens once and
 * lets them go, so they live for as short as the pool can; it uses no refresh token, which a pool gives all the same.
 */
const codeClient = (pool: UserPool, publicUrl: string): UserPoolClient =>
  pool.addClient('Client', {
    generateSecret: false,
    // A list that is empty allows all; custom sign-in needs a function of the pool's, and it has none: nobody passes.
    authFlows: { custom: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: desksOf(publicUrl).map((desk) => `${desk}/donus`),
      logoutUrls: desksOf(publicUrl),
    },
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.minutes(5),
    idTokenValidity: Duration.minutes(5),
    refreshTokenValidity: Duration.minutes(60),
    refreshTokenRotationGracePeriod: Duration.seconds(0),
  });
