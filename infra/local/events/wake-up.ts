/** A bell: whoever waits goes on when it rings, when the time is over, or when it is closed. */
export type WakeUp = {
  readonly ring: () => void;
  /** Waits at most `ms` milliseconds; returns at once when it rang since the last wait. */
  readonly wait: (ms: number) => Promise<void>;
};

export const createWakeUp = (): WakeUp => {
  let rung = false;
  let goOn: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      goOn?.();
    },
    wait: async (ms) => {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>();
        goOn = resolve;
        const timer = setTimeout(resolve, ms);
        await promise;
        clearTimeout(timer);
        goOn = undefined;
      }
      rung = false;
    },
  };
};
