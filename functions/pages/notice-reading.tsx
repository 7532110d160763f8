import { noticeHash } from '../../shared/domain/notice.ts';
import { Button } from './components/button.tsx';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly reference: string;
  readonly ticket: string;
  /** Whether she was shown a notice before. */
  readonly shown: boolean;
};

/** A renewed privacy notice with a purpose that was not there before: she is asked anew, and nothing is assumed. */
export function NoticeReading({ site, reference, ticket, shown }: Props) {
  const links = linksOf(site);
  const { notice } = site.authority;
  return (
    <section>
      <h2 class="govuk-heading-m">{shown ? 'Aydınlatma metni yenilendi' : 'Aydınlatma metnini okuyun'}</h2>
      <p class="govuk-body">
        {shown
          ? 'Yeni metinde başvurunuzu yaptığınızda olmayan bir kullanım amacı var. Okuduğunuzu işaretlemedikçe verileriniz bu amaçla kullanılmaz.'
          : 'Başvurunuz alınırken size aydınlatma metni verilmedi. Verilerinizin nasıl kullanıldığını okuyup okuduğunuzu işaretleyin.'}{' '}
        <a class="govuk-link" href={links.notice}>
          Aydınlatma metni
        </a>
      </p>
      <form method="post" action={links.readNotice} novalidate>
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="ticket" value={ticket} />
        <input type="hidden" name="noticeVersion" value={notice.version} />
        <input type="hidden" name="noticeHash" value={noticeHash(notice)} />
        <Button text="Aydınlatma metnini okudum" secondary />
      </form>
    </section>
  );
}
