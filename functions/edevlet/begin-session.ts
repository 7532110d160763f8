import { beginCitizenSession } from '../../shared/adapters/citizen-sessions.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import type { Citizen } from '../../shared/domain/citizen-session.ts';
import type { EdevletCitizen } from '../../shared/domain/edevlet.ts';
import type { Secrets } from '../../shared/domain/ports.ts';
import type { SessionStore } from '../../shared/domain/session.ts';
import type { Asker } from '../../shared/http/asked.ts';
import { citizenCookie, type EnterCitizen } from '../../shared/http/citizen.ts';
import { setCookie } from '../../shared/http/cookies.ts';
import { linksOf } from '../pages/site.ts';

export type LoggedIn = Asker & { readonly base: string; readonly returnTo: string };
/**
 * Begins the session of whom e-Devlet named, and ends the one that the browser came with.
 *
 * @returns whole `Set-Cookie` lines
 */
export type BeginSession = (person: EdevletCitizen, login: LoggedIn) => Promise<readonly string[]>;

type Dependencies = {
  readonly citizen: EnterCitizen;
  readonly sessions: Pick<SessionStore<Citizen>, 'standingOf' | 'add' | 'end'>;
  readonly secrets: () => Promise<Secrets>;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
};

/** Only a login that is to link her account to the State's word carries the account on; any other is of her alone. */
export const sessionBeginner =
  ({ citizen, sessions, secrets, newSecret }: Dependencies): BeginSession =>
  async (person, login) => {
    const { authority, at, base, returnTo } = login;
    const [before, known] = await Promise.all([citizen(login), secrets()]);
    const linking = returnTo === linksOf({ base }).back('baglama');
    const who: Applicant = {
      level: 'edevlet',
      ...person,
      ...(linking && before ? accountOf(before.applicant) : {}),
    };
    if (before) await sessions.end(before.session, at);
    const token = newSecret();
    await beginCitizenSession(sessions, known, who, { authority: authority.id, token, at });
    return [setCookie(citizenCookie, token)];
  };

const accountOf = ({ account, email }: Applicant): Pick<Applicant, 'account' | 'email'> =>
  account === undefined ? {} : { account, ...(email === undefined ? {} : { email }) };
