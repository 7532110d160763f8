import type { FieldError } from '../../shared/contracts/failures.ts';
import { regimes } from '../../shared/contracts/vocabulary.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { Button } from './components/button.tsx';
import { Radios } from './components/choices.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { type Arrival, paperChannels, registerField, registerPartsOf } from './desk-register-form.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { listOf, RowView, type Values } from './row.tsx';
import { choicesOf, questionsOf } from './rows.ts';
import type { Site } from './site.ts';
import { deskRegisterWords } from './words/desk-register.ts';
import { deskRequestWords } from './words/desk-request.ts';
import { frameWords } from './words/frame.ts';

type Frame = { readonly site: Site; readonly signedIn: SignedInAs };
type StartProps = Frame & { readonly values?: Values; readonly errors?: readonly FieldError[] };

/** What came and how, asked first: the form and its proofs depend on it. */
export function deskRegisterStartPage({ site, signedIn, values = {}, errors = [] }: StartProps): string {
  const { desk, register } = deskLinksOf(site);
  const w = deskRegisterWords(site);
  const { channelLabels, regimeLabels } = labelsIn(site.language);
  const back = { href: desk, text: deskRequestWords(site).list };
  const mistakes = mistakesOf(errors, ['kanun', 'yol']);
  const title = `${errors.length > 0 ? frameWords(site).mistakes : ''}${w.title}`;
  return documentOf(
    <DeskLayout site={site} title={title} signedIn={signedIn} back={back}>
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.heading}</h1>
      <p class="govuk-body">{w.start.lead}</p>
      <form method="get" action={register}>
        <input type="hidden" name="secim" value="1" />
        <Radios
          id="kanun"
          name="kanun"
          label={w.start.regime}
          choices={choicesOf(
            regimes.filter((regime) => site.authority.regimes.includes(regime)),
            regimeLabels,
          )}
          chosen={listOf(values, 'kanun')}
          error={mistakes.of('kanun')}
        />
        <Radios
          id="yol"
          name="yol"
          label={w.start.channel}
          choices={choicesOf(paperChannels, channelLabels)}
          chosen={listOf(values, 'yol')}
          error={mistakes.of('yol')}
        />
        <Button text={w.start.goOn} />
      </form>
    </DeskLayout>,
  );
}

type FormProps = Frame & {
  readonly arrival: Arrival;
  /** The same key again gives the same receipt: nothing is taken twice. */
  readonly idempotencyKey: string;
  readonly values: Values;
  readonly errors?: readonly FieldError[];
  readonly banner?: string;
};

export function deskRegisterPage(props: FormProps): string {
  const { site, signedIn, arrival, idempotencyKey, values, errors = [], banner } = props;
  const { regime, row } = arrival;
  const { register } = deskLinksOf(site);
  const w = deskRegisterWords(site);
  const { channelLabels, regimeLabels } = labelsIn(site.language);
  const parts = registerPartsOf(arrival, site);
  const placed = errors.map((error) => ({
    ...error,
    field: registerField(arrival, error.field, error.code),
  }));
  const fields = parts.flatMap(({ rows }) => questionsOf(rows).map(({ name }) => name));
  const mistakes = mistakesOf(placed, fields);
  return documentOf(
    <DeskLayout
      site={site}
      title={`${errors.length > 0 ? frameWords(site).mistakes : ''}${w.title}`}
      signedIn={signedIn}
      back={{ href: register, text: w.back }}
      isWrittenOn
    >
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">
          {regimeLabels[regime]}, {channelLabels[row.channel]}
        </span>
        {w.heading}
      </h1>
      <p class="govuk-body">{w.lead}</p>
      <form method="post" action={register} novalidate>
        <HiddenFields
          fields={{ formToken: signedIn.formToken, idempotencyKey, kanun: regime, yol: row.channel }}
        />
        {parts.map(({ heading: part, rows }) => (
          <section key={part} aria-label={part}>
            <h2 class="govuk-heading-m">{part}</h2>
            {rows.map((each) => (
              <RowView
                key={each.kind === 'fold' ? each.summary : each.name}
                row={each}
                values={values}
                mistakes={mistakes}
              />
            ))}
          </section>
        ))}
        <Button text={w.save} />
      </form>
    </DeskLayout>,
  );
}
