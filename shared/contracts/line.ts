import * as z from 'zod';

/** Words that must be given, without space around them. @param max signs */
export const line = <F extends string>(field: F, max: number) =>
  z
    .string({ error: `${field}.missing` })
    .trim()
    .min(1, `${field}.missing`)
    .max(max, `${field}.tooLong`);
