import { noticeHash } from '../../shared/domain/notice.ts';
import { Button } from './components/button.tsx';
import { linksOf, type Site } from './site.ts';

type Props = { readonly site: Site; readonly reference: string; readonly ticket: string };

/** A renewed privacy notice with a purpose that was not there before: she is asked anew, and nothing is assumed. */
export function NoticeReading({ site, reference, ticket }: Props) {
  const links = linksOf(site);
  const { notice } = site.authority;
  return (
    <section>
      <h2 class="govuk-heading-m">Aydınlatma metni yenilendi</h2>
      <p class="govuk-body">
        Yeni{' '}
        <a class="govuk-link" href={links.notice}>
          aydınlatma metninde
        </a>{' '}
        başvurunuzu yaptığınızda olmayan bir kullanım amacı var. Okuduğunuzu işaretlemedikçe verileriniz bu
        amaçla kullanılmaz.
      </p>
      <form method="post" action={links.readNotice} novalidate>
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="ticket" value={ticket} />
        <input type="hidden" name="noticeVersion" value={notice.version} />
        <input type="hidden" name="noticeHash" value={noticeHash(notice)} />
        <Button text="Yeni metni okudum" secondary />
      </form>
    </section>
  );
}
