import type { ComponentChildren } from 'preact';
import { Button } from './components/button.tsx';
import { HiddenFields } from './hidden-fields.tsx';

type Props = {
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
export function PasskeyForm({ action, asks, options, button, hidden, children }: Props) {
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
            Geçiş anahtarı kullanılamadı: işlem iptal edildi, süresi geçti ya da bu cihazda size ait bir geçiş
            anahtarı yok. Yeniden deneyin ya da bu sayfadaki başka bir yolu seçin.
          </p>
          {asks === 'add' && (
            <p class="govuk-error-message" data-passkey-fault="InvalidStateError" hidden>
              Bu cihazın geçiş anahtarı üyeliğinizde zaten var. Başka bir cihaz seçin.
            </p>
          )}
        </div>
        <Button text={button} secondary />
      </form>
      <p class="govuk-inset-text" data-passkey-without="">
        Bu tarayıcıda geçiş anahtarı kullanılamıyor: tarayıcı desteklemiyor ya da betikler kapalı. Bu
        sayfadaki başka bir yolu seçin ya da sayfayı başka bir tarayıcıda açın.
      </p>
    </>
  );
}
