/** Everything that can go wrong with e-Devlet, by name: what the stand-in's page offers and the hostile suite plays. */
import type { Twist } from './twist.types.ts';
import { fromTheIdentityCall } from './twists-of-the-identity.ts';
import { fromTheTokenCall } from './twists-of-the-token.ts';
import { onTheWayBack } from './twists-on-the-way-back.ts';

export const twists: Readonly<Record<string, Twist>> = {
  ...onTheWayBack,
  ...fromTheTokenCall,
  ...fromTheIdentityCall,
};

export const twistNamed = (name: string | undefined): Twist | undefined =>
  name !== undefined && Object.hasOwn(twists, name) ? twists[name] : undefined;
