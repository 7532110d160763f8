import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/**
 * The only script of the product: asks the authenticator and hands its answer to an ordinary form. Each such form
 * (`passkey-form.tsx`) is hidden until the browser is known to be able to, and beside it stands what holds otherwise.
 */
const part = <E extends HTMLElement>(form: HTMLFormElement, name: string) =>
  form.querySelector<E>(`[data-passkey-${name}]`);

function ask(form: HTMLFormElement) {
  const options: unknown = JSON.parse(form.dataset.options ?? '');
  return form.dataset.passkey === 'add'
    ? startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
    : startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
}

async function send(form: HTMLFormElement) {
  const faults = form.querySelectorAll<HTMLElement>('[data-passkey-fault]');
  for (const fault of faults) fault.hidden = true;
  try {
    const answer = part<HTMLInputElement>(form, 'answer');
    if (answer) answer.value = JSON.stringify(await ask(form));
    form.submit();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    const shown = [...faults].find(({ dataset }) => dataset.passkeyFault === name) ?? faults[0];
    if (shown) shown.hidden = false;
  }
}

if (browserSupportsWebAuthn())
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    const without = form.nextElementSibling;
    if (without instanceof HTMLElement && 'passkeyWithout' in without.dataset) without.hidden = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(form);
    });
  }
