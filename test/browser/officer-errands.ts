/** What officers, managers and operators do in a day. */
import type { Errand } from './errand.ts';

export const officerErrands: readonly Errand[] = [];
