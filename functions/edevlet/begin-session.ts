import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { freshMs } from '../../shared/domain/account/signed-in.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import type { Citizen, CitizenSession } from '../../shared/domain/citizen-session.ts';
import type { EdevletCitizen } from '../../shared/domain/edevlet.ts';
import type { SessionStore } from '../../shared/domain/session.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import type { Asker } from '../../shared/http/asked.ts';
import { citizenCookie, type EnterCitizen, type SignedInCitizen } from '../../shared/http/citizen.ts';
import { setCookie } from '../../shared/http/cookies.ts';

/** @param linking whether the login is to link her account to what the State says */
export type Login = Asker & { readonly linking: boolean };
/**
 * Begins the session of whom e-Devlet named, and ends the one that the browser came with.
 *
 * @returns whole `Set-Cookie` lines
 */
export type BeginSession = (person: EdevletCitizen, login: Login) => Promise<readonly string[]>;

type Dependencies = {
  readonly citizen: EnterCitizen;
  readonly end: SessionStore<Citizen>['end'];
  /** @param before the session whose place it takes, with its login and its generation */
  readonly begin: (
    who: Applicant,
    token: string,
    asker: Asker,
    before?: CitizenSession,
  ) => Promise<CitizenSession>;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
};

/**
 * Only a login that is to link her account carries the account on, and only from a session that has just begun. Whoever
 * sits at her open browser can sign in at e-Devlet as himself, so the new session counts from the login of the one
 * before: it is no fresher, and lasts no longer. Any other login is of the person alone.
 */
export const sessionBeginner =
  ({ citizen, end, begin, newSecret }: Dependencies): BeginSession =>
  async (person, login) => {
    const before = await citizen(login);
    const member = login.linking && before?.applicant.account !== undefined && isFresh(before, login.at);
    const own = member ? accountOf(before.applicant) : {};
    if (before) await end(before.session, login.at);
    const token = newSecret();
    await begin({ level: 'edevlet', ...person, ...own }, token, login, member ? before.session : undefined);
    return [setCookie(citizenCookie, token)];
  };

const isFresh = ({ session }: SignedInCitizen, at: Instant): boolean =>
  at < plusMs(session.startedAt, freshMs);

const accountOf = ({
  account,
  email,
  serviceAddress,
  phone,
}: Applicant): Pick<Applicant, 'account' | 'email' | 'serviceAddress' | 'phone'> =>
  account === undefined
    ? {}
    : {
        account,
        ...(email === undefined ? {} : { email }),
        ...(serviceAddress === undefined ? {} : { serviceAddress }),
        ...(phone === undefined ? {} : { phone }),
      };
