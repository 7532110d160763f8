import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import { colleagueKeyOf } from '../domain/colleague.ts';
import type { Secrets } from '../domain/ports.ts';
import type { WritingMark, WritingStore } from '../domain/writing.ts';
import { queryAll } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { toItem } from './items.ts';
import { keys } from './keys.ts';

const stored = z.object({
  officer: z.string(),
  until: instant,
}) satisfies z.ZodType<WritingMark>;

/** A row for each officer beside the request, gone by its expiry. */
export function writingStore(tables: Tables, secrets: () => Promise<Secrets>): WritingStore {
  return {
    async mark(name, mark) {
      const mac = colleagueKeyOf(await secrets(), name.authority, mark.officer);
      await tables.client.send(
        new PutItemCommand({
          TableName: tables.requests,
          Item: toItem({
            pk: keys.writing(name),
            sk: keys.writingRow(mac),
            ...mark,
            expiresAtEpoch: Math.ceil(Date.parse(mark.until) / 1000),
          }),
        }),
      );
    },

    marks: async (name) => (await queryAll(tables, keys.writing(name))).map((item) => stored.parse(item)),
  };
}
