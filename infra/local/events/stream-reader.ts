import type { EngineCaller } from '../store/engine-caller.ts';
import { describeTable } from '../store/tables.ts';
import type { StreamRecord } from './stream-batch.ts';

/** How far a reader is: in which shard, and after which record. Undefined sequence: at the shard's beginning. */
export type Position = { readonly shardId: string; readonly sequence?: string };

/** Reads a table's stream in order from a position. */
export type StreamReader = {
  readonly position: () => Position;
  /** The next records, oldest first; empty when there are none yet. */
  readonly read: (limit: number) => Promise<readonly StreamRecord[]>;
  /** Says that everything up to this record is done with. */
  readonly advance: (sequence: string) => void;
  /** Reads again from the position: after records were read that were not advanced past. */
  readonly rewind: () => void;
};

const streams = 'DynamoDBStreams_20120810';
type Shard = { readonly ShardId: string };

/**
 * Opens the stream of a table, without a position at the oldest record that is still there.
 * Throws when the engine has no such stream.
 */
export const openStream = async (
  call: EngineCaller,
  tableName: string,
  start: Position | undefined,
): Promise<StreamReader> => {
  const StreamArn = (await describeTable(call, tableName))?.LatestStreamArn;
  if (StreamArn === undefined) throw new Error(`the table ${tableName} has no stream`);
  const shards = async (): Promise<Shard[]> => {
    const { StreamDescription } = await call(`${streams}.DescribeStream`, { StreamArn });
    return (StreamDescription as { Shards: Shard[] }).Shards;
  };
  const iteratorAt = async ({ shardId, sequence }: Position): Promise<string> => {
    const where =
      sequence === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence };
    const input = { StreamArn, ShardId: shardId, ...where };
    return (await call(`${streams}.GetShardIterator`, input)).ShardIterator as string;
  };
  const known = await shards();
  const shard = known.find(({ ShardId }) => ShardId === start?.shardId) ?? known[0];
  if (!shard) throw new Error(`the stream of ${tableName} has no shard`);
  let position: Position = start?.shardId === shard.ShardId ? start : { shardId: shard.ShardId };
  let iterator: string | undefined;

  const nextShard = async (): Promise<void> => {
    const all = await shards();
    const following = all[all.findIndex(({ ShardId }) => ShardId === position.shardId) + 1];
    if (following) position = { shardId: following.ShardId };
  };
  return {
    position: () => position,
    read: async (Limit) => {
      iterator ??= await iteratorAt(position);
      const asked = iterator;
      // On an error the iterator is taken anew from the position, so that an expired one heals itself.
      iterator = undefined;
      const answer = await call(`${streams}.GetRecords`, { ShardIterator: asked, Limit });
      iterator = answer.NextShardIterator as string | undefined;
      const records = answer.Records as StreamRecord[];
      if (iterator === undefined && records.length === 0) await nextShard();
      return records;
    },
    advance: (sequence) => {
      position = { ...position, sequence };
    },
    rewind: () => {
      iterator = undefined;
    },
  };
};
