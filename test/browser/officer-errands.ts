/** What officers, managers and operators do in a day. */
import type { Errand } from './errand.ts';
import { actErrands } from './officer-acts.ts';
import { bulkErrands } from './officer-bulk.ts';
import { documentErrands } from './officer-documents.ts';
import { mondayErrands } from './officer-monday.ts';
import { oversightErrands } from './officer-oversight.ts';
import { registerErrands } from './officer-register.ts';
import { replyErrands } from './officer-reply.ts';
import { lockErrands, sessionErrands } from './officer-sessions.ts';
import { togetherErrands } from './officer-together.ts';

export const officerErrands: readonly Errand[] = [
  ...sessionErrands,
  ...mondayErrands,
  ...actErrands,
  ...replyErrands,
  ...togetherErrands,
  ...bulkErrands,
  ...registerErrands,
  ...documentErrands,
  ...oversightErrands,
  ...lockErrands,
];
