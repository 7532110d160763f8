/** The parts of a system that are running, to be stopped in the reverse of the order in which they started. */
export type Closers = {
  readonly add: (part: string, close: () => Promise<void>) => void;
  /** Stops every part, whatever another does; throws afterwards when one could not be stopped. */
  readonly closeAll: () => Promise<void>;
};

export const createClosers = (): Closers => {
  const open: { readonly part: string; readonly close: () => Promise<void> }[] = [];
  return {
    add: (part, close) => void open.push({ part, close }),
    closeAll: async () => {
      const failures: Error[] = [];
      for (let next = open.pop(); next; next = open.pop()) {
        const { part, close } = next;
        await close().catch((error: unknown) => {
          failures.push(new Error(`${part} could not be stopped cleanly`, { cause: error }));
        });
      }
      if (failures.length > 0)
        throw new AggregateError(failures, failures.map(({ message }) => message).join('; '));
    },
  };
};
