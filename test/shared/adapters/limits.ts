import { ok } from '../../../shared/contracts/failures.ts';
import type { Spend } from '../../../shared/http/limits.ts';

/** Counts nothing: for tests that are about something else. */
export const unlimited: Spend = async () => ok(undefined);
