import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import type { Account, ClosedAccount, Passkey, Person } from '../domain/account/account.ts';
import type { Sealed } from '../domain/ports.ts';
import { keys } from './keys.ts';
import { openField, sealFields } from './sealed-fields.ts';

const person = z.object({
  name: z.string(),
  surname: z.string(),
  email: z.string(),
  serviceAddress: z.string(),
  phone: z.string().exactOptional(),
  nationalId: z.string().exactOptional(),
  nationality: z.string().exactOptional(),
  passportNumber: z.string().exactOptional(),
}) satisfies z.ZodType<Person>;

/** A passkey's name is what its owner calls her telephone; so the list is sealed whole. */
const passkeys = z.array(
  z.object({
    id: z.string(),
    publicKey: z.string(),
    counter: z.int(),
    name: z.string(),
    addedAt: instant,
    lastUsedAt: instant.exactOptional(),
  }) satisfies z.ZodType<Passkey>,
);

const common = {
  authority: z.string(),
  id: z.string(),
  version: z.int(),
  generation: z.int(),
  createdAt: instant,
};
const closed = z.object({ ...common, status: z.literal('closed'), closedAt: instant });
const active = z.object({
  ...common,
  status: z.literal('active'),
  mailboxKey: z.string(),
  edevletKey: z.string().exactOptional(),
  totp: z.object({ addedAt: instant, lastStep: z.int() }).exactOptional(),
  recoveryCodes: z.array(z.string()),
  sealed: z.record(z.string(), z.instanceof(Uint8Array)),
});
const stored = z.discriminatedUnion('status', [active, closed]);

const ownerOf = ({ authority, id }: Pick<Account, 'authority' | 'id'>) => keys.account(authority, id);

/** @param key the account's own data key */
export function encodeAccount(account: Account, key: Uint8Array): Record<string, unknown> {
  const { person: who, passwordHash, totp, passkeys: held, ...open } = account;
  const owner = ownerOf(account);
  const secret: Sealed = sealFields(key, owner, {
    ...who,
    passwordHash,
    totpSecret: totp?.secret,
    passkeys: JSON.stringify(held),
  });
  return {
    pk: owner,
    sk: keys.state,
    ...open,
    ...(totp ? { totp: { addedAt: totp.addedAt, lastStep: totp.lastStep } } : {}),
    sealed: secret,
  };
}

export const encodeClosed = (account: ClosedAccount): Record<string, unknown> => ({
  pk: ownerOf(account),
  sk: keys.state,
  ...account,
});

export type StoredAccount = z.infer<typeof stored>;

/** @throws ZodError when the item is none that this version understands */
export const decodeAccount = (item: Readonly<Record<string, unknown>>): StoredAccount => stored.parse(item);

/** @throws when a sealed field was tampered with or a mandatory one is missing */
export function openAccount(account: Extract<StoredAccount, { status: 'active' }>, key: Uint8Array): Account {
  const { sealed, totp, ...open } = account;
  const owner = ownerOf(account);
  const text = (field: string) => {
    const bytes = sealed[field];
    return bytes === undefined ? undefined : openField(key, owner, field, bytes);
  };
  const needed = (field: string) => z.string().parse(text(field));
  const fields = Object.keys(person.shape).flatMap((field) => {
    const value = text(field);
    return value === undefined ? [] : [[field, value]];
  });
  return {
    ...open,
    person: person.parse(Object.fromEntries(fields)),
    passwordHash: needed('passwordHash'),
    ...(totp ? { totp: { ...totp, secret: needed('totpSecret') } } : {}),
    passkeys: passkeys.parse(JSON.parse(needed('passkeys'))),
  };
}
