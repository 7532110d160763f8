import { Button } from './components/button.tsx';
import { Textarea } from './components/textarea.tsx';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly reference: string;
  readonly ticket: string;
  readonly text?: string | undefined;
  readonly error?: string | undefined;
};

/** What the applicant adds to her request. */
export function MoreForm({ site, reference, ticket, text, error }: Props) {
  return (
    <form method="post" action={linksOf(site).sendMore} novalidate>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="ticket" value={ticket} />
      <Textarea
        id="text"
        name="text"
        label="Birime yazacağınız bilgi"
        hint="İstenen bilgiyi ya da başvurunuza eklemek istediğinizi yazın; en çok 4000 karakter."
        lines={6}
        value={text}
        error={error}
      />
      <Button text="Bilgiyi gönder" />
    </form>
  );
}
