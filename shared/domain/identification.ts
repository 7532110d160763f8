import type { Authority, Identification } from '../authorities/authority.ts';
import { type Assurance, assuranceLevels, type Regime } from '../contracts/vocabulary.ts';
import type { Common } from './request.ts';

/** Anybody may apply; personal data is answered only to whom a login with two factors, or the State, named. */
export const usualIdentification: Identification = { toApply: 'unconfirmed', toBeAnswered: 'member' };

/** What the institution asks of whoever applies under a regime; the usual where it says nothing. */
export const identificationOf = (
  { identification }: Pick<Authority, 'identification'>,
  regime: Regime,
): Identification => identification?.[regime] ?? usualIdentification;

/** Whether one level is as sure as another, or surer. */
export const reaches = (level: Assurance, needed: Assurance): boolean =>
  assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(needed);

/**
 * Whether the institution knows who is asking well enough to answer her with personal data: by how she came, or
 * because an officer saw who she is.
 */
export const identityEstablished = (
  request: Pick<Common, 'assurance' | 'identityCheck' | 'regime'>,
  authority: Pick<Authority, 'identification'>,
): boolean =>
  request.identityCheck !== undefined ||
  reaches(request.assurance, identificationOf(authority, request.regime).toBeAnswered);
