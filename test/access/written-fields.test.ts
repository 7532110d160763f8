/** What a call may write is named by its contract: a field beside it is refused, not passed over or stored. */
import { describe, expect, it } from 'vitest';
import { attachmentStaffRoutes } from '../../shared/contracts/routes/attachment.ts';
import { lockRoutes } from '../../shared/contracts/routes/lock.ts';
import { staffRoutes } from '../../shared/contracts/routes/staff.ts';
import { bodies } from './bodies.ts';

const writes = Object.entries({ ...staffRoutes, ...attachmentStaffRoutes, ...lockRoutes }).flatMap(
  ([id, route]) => ('body' in route && route.body ? [[id, route.body] as const] : []),
);
const forbidden = { status: 'answered', authority: 'kent-konut', version: 9, verified: true };

describe('a body of the staff API', () => {
  it.each(writes)('of %s holds no field that is not its own', (id, contract) => {
    const good = bodies[id]?.('road');
    expect(contract.safeParse(good).success).toBe(true);
    for (const [field, value] of Object.entries(forbidden))
      expect([field, contract.safeParse({ ...(good as object), [field]: value }).success]).toEqual([
        field,
        false,
      ]);
  });
});
