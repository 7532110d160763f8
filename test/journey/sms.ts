import assert from 'node:assert/strict';

type Sms = { readonly to: string; readonly text: string };

const everyMs = 150;
const patienceMs = 15_000;

/** The box with what would go to telephones. */
export function smsOf(url: string) {
  const list = async () => (await (await fetch(`${url}/api/sms`)).json()) as readonly Sms[];
  return {
    /** The newest SMS to a number (ten digits) whose text holds all these words; waits for it. */
    waitFor: async (to: string, ...words: readonly string[]): Promise<Sms> => {
      for (const until = Date.now() + patienceMs; ; ) {
        const found = (await list()).find(
          (sms) => sms.to === to && words.every((word) => sms.text.includes(word)),
        );
        if (found) return found;
        assert.ok(Date.now() < until, `an SMS to ${to} with ${words.join(', ')} arrives`);
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
    },
  };
}
