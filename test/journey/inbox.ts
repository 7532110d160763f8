import assert from 'node:assert/strict';

type Mail = {
  readonly id: string;
  readonly subject: string;
  readonly to: readonly { readonly address: string }[];
  readonly text: string;
  readonly html: string;
};

const everyMs = 150;

/** The web inbox of the machine, read as a person would: by looking until the mail is there. */
export function inboxOf(url: string, patienceMs = 15_000) {
  const list = async (): Promise<readonly Mail[]> => {
    const response = await fetch(`${url}/api/email`, { headers: { accept: 'application/json' } });
    assert.equal(response.status, 200, 'the inbox answers');
    return (await response.json()) as Mail[];
  };
  return {
    url,
    patienceMs,
    list,
    /** The mail to an address whose subject and text hold all these words; waits for it. */
    waitFor: async (to: string, ...words: readonly string[]): Promise<Mail> => {
      const until = Date.now() + patienceMs;
      for (;;) {
        const found = (await list()).find(
          (mail) =>
            mail.to.some(({ address }) => address === to) &&
            words.every((word) => mail.subject.includes(word) || mail.text.includes(word)),
        );
        if (found) return found;
        assert.ok(
          Date.now() < until,
          `a mail to ${to} with ${words.join(', ')} arrives within ${patienceMs} ms`,
        );
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
    },
  };
}
export type Inbox = ReturnType<typeof inboxOf>;

/** The six digits that stand alone on a line of a mail's text. */
export function codeIn(text: string): string {
  const code = /^\s*(\d{6})\s*$/m.exec(text)?.[1];
  assert.ok(code, 'the mail holds a code of six digits');
  return code;
}
