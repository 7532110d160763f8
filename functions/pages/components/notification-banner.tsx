import { InWords } from './reader.tsx';

export function NotificationBanner({ text }: { readonly text: string | undefined }) {
  if (!text) return null;
  return (
    <section class="govuk-notification-banner" aria-labelledby="banner-title">
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="banner-title">
          <InWords>{(w) => w.important}</InWords>
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{text}</p>
      </div>
    </section>
  );
}
