import * as z from 'zod';

/** How one institution is known to e-Devlet Kapısı. */
const edevletClient = z.object({
  /** The State's host: `https://giris.turkiye.gov.tr`, or the one for tests. */
  origin: z.url(),
  clientId: z.string().min(1),
  /** ARN of the secret in Secrets Manager that is the client's, as plain text. */
  secret: z.string().min(1),
  scopeSeparator: z.enum([';', ' ']),
  pkce: z.boolean(),
});

/** Every institution that is registered there, by its id. */
export const edevletClients = z.record(z.string(), edevletClient);
export type EdevletClients = z.infer<typeof edevletClients>;

/** The same as a function's environment holds it, in JSON. @throws when it is none */
export const readEdevletClients = (json: string): EdevletClients => edevletClients.parse(JSON.parse(json));
