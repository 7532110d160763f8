/**
 * What each citizens' route answers to whom, written by hand. Columns: `outside` (nobody is signed in, or not here, or
 * not any more), `person` (e-Devlet, no account), `late` (a member after a quarter of an hour), `member`, `linked`.
 */
import type { RouteId } from '../../shared/contracts/routes.ts';
import { passkeyId, password } from './citizen-scene.ts';

type Row = {
  /** What a form says beside the session's token. */
  readonly form?: Readonly<Record<string, string>>;
  readonly outside: string;
  readonly person: string;
  readonly late: string;
  readonly member: string;
  readonly linked: string;
};
/** `changed` stands behind an answer when the account, or who is signed in, is another one after it. */
const everybody = (answer: string, form?: Row['form']): Row => ({
  ...(form ? { form } : {}),
  outside: answer,
  person: answer,
  late: answer,
  member: answer,
  linked: answer,
});
const hers = (done: string, late: string, form: Row['form'] = {}): Row => ({
  form,
  outside: '401',
  person: '200',
  late,
  member: done,
  linked: done,
});
const inside = (outside: string): Row => ({ ...everybody('200'), outside });

export const citizenRows: Readonly<Partial<Record<RouteId, Row>>> = {
  formPage: everybody('200'),
  stepPage: everybody('200'),
  keepStep: everybody('422'),
  savePage: everybody('303'),
  saveForm: everybody('303'),
  confirmSave: everybody('303'),
  resumePage: everybody('200'),
  resumeForm: everybody('422'),
  edevletStart: everybody('303'),
  edevletReturn: everybody('403'),

  minePage: inside('401'),

  memberSignInPage: everybody('200'),
  memberSignInForm: everybody('403', { email: 'yok@posta.example', password }),
  secondFactorPage: everybody('403'),
  secondFactorForm: everybody('403', { totpCode: '123456' }),
  passkeySignIn: everybody('200', {}),
  signUpPage: everybody('200'),
  signUpForm: everybody('200', { email: 'yeni@posta.example' }),
  confirmSignUp: everybody('422', {}),
  resetPage: everybody('200'),
  resetForm: everybody('200', { email: 'yok@posta.example' }),
  resetCodeForm: everybody('403', { email: 'yok@posta.example', code: '123456' }),
  newPasswordPage: everybody('403'),
  newPasswordForm: everybody('403', { newPassword: 'turuncu zürafa bahçesi' }),

  enrolPage: everybody('403'),
  enrolTotp: everybody('403', { totpCode: '123456' }),
  enrolPasskey: everybody('403', { passkey: '{}', passkeyName: 'Telefonum' }),

  profilePage: inside('303'),
  addFactor: hers('303', '403'),
  removeFactor: hers('303 changed', '403', { factor: passkeyId }),
  changePassword: hers('303 changed', '403', { password, newPassword: 'turuncu zürafa bahçesi' }),
  changeDetails: hers('303 changed', '403', { serviceAddress: 'Ihlamur Sokağı No: 4 Kayseri' }),
  changeContact: hers('200', '403', { email: 'yeni@posta.example' }),
  confirmContact: hers('403', '403', { email: 'yeni@posta.example', code: '123456' }),
  renewRecoveryCodes: hers('200 changed', '403'),
  endMemberSessions: hers('303 changed left', '403', { session: 'all' }),
  linkPage: inside('303'),
  linkEdevlet: { ...hers('303', '303'), linked: '303 changed' },
  closeAccount: hers('200 changed left', '403', { confirmation: 'KAPAT' }),

  // Last: it ends every session of the person, those of the other rows too.
  leave: { ...everybody('200 left'), outside: '200' },
};
