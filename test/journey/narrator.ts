/** Prints what the tour does, what it sent and what it got, short enough to follow by eye. */
export type Narrator = {
  readonly step: (title: string) => void;
  readonly sent: (what: string, body?: unknown) => void;
  readonly got: (status: number, body?: unknown) => void;
  readonly look: (where: string) => void;
  readonly note: (text: string) => void;
};

const longest = 700;

export function printingNarrator(print: (line: string) => void): Narrator {
  let steps = 0;
  const shown = (body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
    const cut = text.length > longest ? `${text.slice(0, longest)} …` : text;
    for (const line of cut.split('\n')) print(`       ${line}`);
  };
  return {
    step: (title) => {
      steps += 1;
      print('');
      print(`${steps}. ${title}`);
    },
    sent: (what, body) => {
      print(`   → ${what}`);
      if (body !== undefined) shown(body);
    },
    got: (status, body) => {
      print(`   ← ${status}`);
      if (body !== undefined) shown(body);
    },
    look: (where) => print(`   look: ${where}`),
    note: (text) => print(`   ${text}`),
  };
}

export const silentNarrator: Narrator = {
  step: () => {},
  sent: () => {},
  got: () => {},
  look: () => {},
  note: () => {},
};
