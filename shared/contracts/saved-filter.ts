import * as z from 'zod';
import { line } from './line.ts';

/** An officer's own filters: one more, or one less. */
export const filterChange = z.discriminatedUnion('act', [
  z.object({ act: z.literal('save'), name: line('filterName', 60) }),
  z.object({ act: z.literal('remove'), name: z.string().max(60) }),
]);
