import { InWords } from './reader.tsx';

/** What a page says of what happened just before it. */
export type Told = {
  readonly text: string;
  /** Whether it is that what was asked for was done; the focus goes there, so that it is read at once. */
  readonly isDone?: boolean;
};
type Props = Omit<Told, 'text'> & { readonly text: string | undefined };

export function NotificationBanner({ text, isDone = false }: Props) {
  if (!text) return null;
  return (
    <section
      class={`govuk-notification-banner${isDone ? ' govuk-notification-banner--success' : ''}`}
      {...(isDone && { role: 'alert', tabIndex: -1, autofocus: true })}
      aria-labelledby="banner-title"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="banner-title">
          <InWords>{(w) => (isDone ? w.done : w.important)}</InWords>
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{text}</p>
      </div>
    </section>
  );
}
