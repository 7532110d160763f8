import type { ComponentChildren } from 'preact';
import { Button } from './components/button.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import type { Site } from './site.ts';
import { accountInputsWords } from './words/account-inputs.ts';

type Props = {
  readonly site: Site;
  readonly action: string;
  /** Whether a passkey is to be made or to be signed with. */
  readonly asks: 'add' | 'sign';
  /** What the browser is asked, as the adapter `passkeys` makes it. */
  readonly options: object;
  readonly button: string;
  readonly hidden?: Readonly<Record<string, string | undefined>>;
  /** What the person types beside it. */
  readonly children?: ComponentChildren;
};

/** A form that the script `scripts/passkeys.ts` shows where the browser can do it, and sends with what it answers. */
export function PasskeyForm({ site, action, asks, options, button, hidden, children }: Props) {
  const faults = accountInputsWords(site).passkeyFaults;
  return (
    <>
      <form
        method="post"
        action={action}
        data-passkey={asks}
        data-options={JSON.stringify(options)}
        hidden
        noValidate
      >
        <HiddenFields fields={hidden} />
        <input type="hidden" name="passkey" data-passkey-answer="" />
        {children}
        <div role="alert">
          <p class="govuk-error-message" data-passkey-fault="" hidden>
            {faults.any}
          </p>
          {asks === 'add' && (
            <p class="govuk-error-message" data-passkey-fault="InvalidStateError" hidden>
              {faults.alreadyAdded}
            </p>
          )}
        </div>
        <Button text={button} secondary />
      </form>
      <p class="govuk-inset-text" data-passkey-without="">
        {faults.without}
      </p>
    </>
  );
}
