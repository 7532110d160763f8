/**
 * Uploads a document straight into the store, past the function, which takes larger ones and shows how far it is. It
 * asks our own page for an address, and has our page look at what lies there. Where the upload fails, the plain form
 * (`attach-form.tsx`) is sent instead, if it can carry so much: nobody is worse off for having scripts on.
 */
type Address = {
  readonly id: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
};

const say = (form: HTMLFormElement, text: string | undefined): void => {
  const place = form.querySelector<HTMLElement>('[data-attach-progress]');
  if (place && place.textContent !== text) place.textContent = text ?? '';
};

/** What every call of this form carries along, without the file. */
const carried = (form: HTMLFormElement, more: Readonly<Record<string, string>>): URLSearchParams => {
  const fields = [...new FormData(form)].filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  return new URLSearchParams([...fields, ...Object.entries(more)]);
};

async function addressFor(form: HTMLFormElement, file: File): Promise<Address> {
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: carried(form, { adres: String(file.size) }),
  });
  const said = (await answer.json()) as Address & { readonly sentence?: string };
  if (said.sentence !== undefined) throw new Refused(said.sentence);
  return said;
}

/** Our page says why it takes no such document: the plain form would fare no better. */
class Refused extends Error {}

/** Tens of a hundred are enough to read out. */
const step = 10;

function upload(form: HTMLFormElement, file: File, { url, fields }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', file);
    const call = new XMLHttpRequest();
    call.upload.addEventListener('progress', ({ loaded, total }) => {
      const percent = Math.floor((100 * loaded) / total / step) * step;
      say(form, form.dataset.attachPercent?.replace('{percent}', String(percent)));
    });
    call.addEventListener('load', () => (call.status < 300 ? resolve() : reject(new Error('refused'))));
    call.addEventListener('error', () => reject(new Error('broken off')));
    call.open('POST', url);
    call.send(body);
  });
}

/** A form of the same address that says what was uploaded; its answer is the page, with the list or with a sentence. */
function finish(form: HTMLFormElement, file: File, { id }: Address): void {
  const last = document.createElement('form');
  last.method = 'post';
  last.action = form.action;
  for (const [name, value] of carried(form, { yuklendi: id, ad: file.name })) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    last.append(field);
  }
  document.body.append(last);
  last.submit();
}

async function send(form: HTMLFormElement, file: File): Promise<void> {
  try {
    say(form, form.dataset.attachStarting);
    const address = await addressFor(form, file);
    await upload(form, file, address);
    say(form, form.dataset.attachJudging);
    finish(form, file, address);
  } catch (error) {
    if (error instanceof Refused) return say(form, error.message);
    if (file.size > Number(form.dataset.attachMost)) return say(form, form.dataset.attachBroken);
    say(form, '');
    form.submit();
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-attach]'))
  form.addEventListener('submit', (event) => {
    const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
    if (!file) return;
    event.preventDefault();
    void send(form, file);
  });
