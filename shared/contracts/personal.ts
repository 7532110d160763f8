import * as z from 'zod';
import { relation } from './vocabulary.ts';

/** The part of a request that tells who someone is or what she says: encrypted, erasable. */
export const personal = z.object({
  name: z.string().optional(),
  surname: z.string().optional(),
  serviceAddress: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  nationalId: z.string().optional(),
  nationality: z.string().optional(),
  passportNumber: z.string().optional(),
  birthDate: z.string().optional(),
  organisation: z.string().optional(),
  relation: relation.optional(),
  neighbourhood: z.string().optional(),
  street: z.string().optional(),
  location: z.string().optional(),
  /** `latitude, longitude` in decimal degrees (WGS 84). */
  coordinates: z.string().optional(),
  subject: z.string().optional(),
  details: z.string().optional(),
  representedName: z.string().optional(),
  authorityDocument: z.string().optional(),
});
export type Personal = z.infer<typeof personal>;
