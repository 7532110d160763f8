import * as z from 'zod';
import { instant, role } from '../contracts/vocabulary.ts';
import type { Vouched } from '../domain/officer-session.ts';
import type { SessionsOf } from './session-store.ts';

/** What officers' sessions hold. */
export const officerSessions: SessionsOf<Vouched> = {
  kind: 'OFFICER',
  who: z.object({
    officer: z.object({
      id: z.string(),
      username: z.string().exactOptional(),
      entitlements: z.array(z.object({ authority: z.string(), department: z.string(), role })),
    }),
    acr: z.string().exactOptional(),
    amr: z.array(z.string()).exactOptional(),
    authenticatedAt: instant.exactOptional(),
    vouchedAt: instant,
  }),
};
