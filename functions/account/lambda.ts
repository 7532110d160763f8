import { randomBytes } from 'node:crypto';
import {
  accountByMailboxFinder,
  accountEventReader,
  accountFinder,
} from '../../shared/adapters/account-readers.ts';
import { accountCommitter, accountCreator } from '../../shared/adapters/account-store.ts';
import { openForBrowser, sealForBrowser } from '../../shared/adapters/browser-seal.ts';
import { applicantOf, beginCitizenSession, citizen } from '../../shared/adapters/citizen-sessions.ts';
import { dataKeyReader } from '../../shared/adapters/data-key.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import {
  connectKeyService,
  dataKeyMaker,
  dataKeyUnwrapper,
  secretsFrom,
} from '../../shared/adapters/key-service.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { passkeyOwnerOf, passkeysOf } from '../../shared/adapters/passkeys.ts';
import { hashPassword, passwordHashIsOld, passwordIsRight } from '../../shared/adapters/password-hash.ts';
import { passwordFault } from '../../shared/adapters/password-rules.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { stepStore } from '../../shared/adapters/step-store.ts';
import { totpSecret, totpStepOf, totpUri } from '../../shared/adapters/totp.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { accountRoutes } from '../../shared/contracts/routes/account.ts';
import { profileRoutes } from '../../shared/contracts/routes/profile.ts';
import { citizenAtDoor, citizenCookie } from '../../shared/http/citizen.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { limitsBy } from '../../shared/http/limits.ts';
import { memberProblemsIn } from '../../shared/http/member-problems.ts';
import { serve } from '../../shared/http/serve.ts';
import { sessionDoor } from '../../shared/http/session.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { guarded } from './answers.ts';
import { confirmContact, startContact } from './contact.ts';
import type { AccountDependencies, MemberCall, MemberHandler } from './dependencies.ts';
import { beginFurther, enrolPasskey, enrolTotp, showEnrol } from './enrol.ts';
import { close, endSome } from './leave.ts';
import { showLink, takeLink } from './link.ts';
import { showNewPassword, takeNewPassword } from './new-password.ts';
import { passkeySignIn } from './passkey-sign-in.ts';
import { showProfile } from './profile.ts';
import { renewCodes } from './recovery.ts';
import { showReset, takeReset, takeResetCode } from './reset.ts';
import { showSecondFactor, takeSecondFactor } from './second-factor.ts';
import { changeDetails, removeOne, takePassword } from './settings.ts';
import { showSignIn, takeSignIn } from './sign-in.ts';
import { confirm, showSignUp, takeSignUp } from './sign-up.ts';

const environment = environments.account.parse(process.env);
const tables = connectTables(environment);
const kms = connectKeyService();
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const makeKey = dataKeyMaker(kms, environment.DATA_KEY);
const unwrap = dataKeyUnwrapper(kms, environment.DATA_KEY);
const sessions = sessionStore(tables, { kind: 'CITIZEN', who: citizen });
const publicUrl = environment.PUBLIC_URL.replace(/\/$/, '');

const dependencies: AccountDependencies = {
  citizen: citizenAtDoor(
    sessionDoor({ find: sessions.find, cookie: citizenCookie, publicUrl }),
    applicantOf,
    sessions.renew,
  ),
  sessions,
  beginSession: async (who, begins) => beginCitizenSession(sessions, await secrets(), who, begins),
  steps: stepStore(tables, makeKey),
  find: accountFinder(tables, unwrap),
  findByMailbox: accountByMailboxFinder(tables, unwrap, makeKey),
  create: accountCreator(tables, makeKey),
  commit: accountCommitter(tables, makeKey, dataKeyReader(tables, unwrap), secrets),
  readEvents: accountEventReader(tables),
  secrets,
  limits: limitsBy(limitStore(tables), secrets, Number(environment.LIMIT_TIMES)),
  passwords: { hash: hashPassword, isOld: passwordHashIsOld, isRight: passwordIsRight, fault: passwordFault },
  sealForBrowser,
  openForBrowser,
  totp: { secret: totpSecret, uri: totpUri, stepOf: totpStepOf },
  passkeysOf,
  passkeyOwnerOf,
  random: randomBytes,
  publicUrl,
};
const page = (handle: MemberHandler) => (call: MemberCall) => guarded(handle)(dependencies, call);

export const handler = serve(
  { ...accountRoutes, ...profileRoutes },
  {
    memberSignInPage: page(showSignIn),
    memberSignInForm: page(takeSignIn),
    secondFactorPage: page(showSecondFactor),
    secondFactorForm: page(takeSecondFactor),
    passkeySignIn: page(passkeySignIn),
    signUpPage: page(showSignUp),
    signUpForm: page(takeSignUp),
    confirmSignUp: page(confirm),
    resetPage: page(showReset),
    resetForm: page(takeReset),
    resetCodeForm: page(takeResetCode),
    newPasswordPage: page(showNewPassword),
    newPasswordForm: page(takeNewPassword),
    enrolPage: page(showEnrol),
    enrolTotp: page(enrolTotp),
    enrolPasskey: page(enrolPasskey),
    addFactor: page(beginFurther),
    removeFactor: page(removeOne),
    profilePage: page(showProfile),
    changePassword: page(takePassword),
    changeDetails: page(changeDetails),
    changeContact: page(startContact),
    confirmContact: page(confirmContact),
    renewRecoveryCodes: page(renewCodes),
    endMemberSessions: page(endSome),
    linkPage: page(showLink),
    linkEdevlet: page(takeLink),
    closeAccount: page(close),
  },
  {
    ...pageEdge,
    arrivals: arrivalsThrough(environment),
    sentences: (language) => ({
      problems: memberProblemsIn(language),
      fields: memberSentencesIn(language),
    }),
  },
);
