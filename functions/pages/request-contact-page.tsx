import type { StatusView } from '../../shared/contracts/views.ts';
import { replyWays } from '../../shared/contracts/vocabulary.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { type ActPageProps, actFormId, actPage, TicketForm } from './act-page.tsx';
import { CodeInput } from './code-form.tsx';
import { Radios } from './components/choices.tsx';
import { TextInput } from './components/text-input.tsx';
import { linksOf } from './site.ts';
import { followWords } from './words/follow.ts';

type Values = Readonly<Record<string, string | undefined>>;
type Props = ActPageProps & {
  readonly status: Pick<StatusView, 'replyBy' | 'contactBy' | 'newContactAwaitsCode'>;
  readonly values: Values;
};

/** How the reply comes, and where codes and notices go. */
export function requestContactPage({ status, values, ...props }: Props): string {
  const { site, named } = props;
  const links = linksOf(site);
  const w = followWords(site).contact;
  const { replyWayLabels } = labelsIn(site.language);
  return actPage({
    ...props,
    title: w.title,
    fields: ['replyBy', 'email', 'phone'],
    children: (mistakes) => (
      <>
        <TicketForm action={links.replyWay} named={named} button={w.wayButton}>
          <Radios
            id="replyBy"
            name="replyBy"
            label={w.way}
            choices={replyWays.map((way) => ({ value: way, label: replyWayLabels[way] }))}
            chosen={[values.replyBy ?? status.replyBy]}
            error={mistakes.of('replyBy')}
          />
        </TicketForm>
        <h2 class="govuk-heading-m">{w.newHeading}</h2>
        <p class="govuk-body">{w.newText}</p>
        <TicketForm action={links.newContact} named={named} button={w.newButton} id={actFormId}>
          <TextInput
            id="email"
            name="email"
            label={w.email}
            value={values.email}
            error={mistakes.of('email')}
            type="email"
            autocomplete="email"
            spellcheck={false}
          />
          {status.contactBy === 'sms' && (
            <TextInput
              id="phone"
              name="phone"
              label={w.phone}
              hint={w.phoneHint}
              value={values.phone}
              error={mistakes.of('phone')}
              type="tel"
              autocomplete="tel"
              width="20"
            />
          )}
        </TicketForm>
        {status.newContactAwaitsCode && (
          <TicketForm action={links.newContactCode} named={named} button={w.haveCode} secondary opens />
        )}
      </>
    ),
  });
}

/** Where the code of the new address is typed. */
export function newContactCodePage(props: ActPageProps): string {
  const { site, named } = props;
  const links = linksOf(site);
  const w = followWords(site).contact;
  return actPage({
    ...props,
    title: w.codeTitle,
    fields: ['code'],
    children: (mistakes) => (
      <>
        <p class="govuk-body">{w.codeText}</p>
        <TicketForm action={links.newContactCode} named={named} button={w.codeButton} id={actFormId}>
          <CodeInput site={site} error={mistakes.of('code')} />
        </TicketForm>
        <TicketForm action={links.requestContact} named={named} button={w.title} secondary opens />
      </>
    ),
  });
}
