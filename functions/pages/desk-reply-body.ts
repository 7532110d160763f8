import { kvkkRights, type Outcome } from '../../shared/contracts/vocabulary.ts';
import type { LawRow } from '../../shared/domain/law/row.types.ts';
import { type Body, days, sum, texts } from './desk-act-values.ts';
import { decidesRights, rightName } from './desk-reply-form.ts';
import { listOf, textOf, type Values } from './row.tsx';

/** The form's answers as the command of the staff API; what the law still misses is the gate's to say. */
export function replyBody(values: Values, law: LawRow): Body {
  const perRight = decidesRights(law) ? perRightOf(values) : [];
  return {
    ...texts(values, 'explanation', 'ground', 'reasons', 'forwardedTo', 'outcome'),
    ...(decidesRights(law) ? { outcome: outcomeOf(perRight), perRight } : {}),
    ...partiesOf(values),
    ...pagesOf(values),
    // What is no sum stands as nothing, which the schema refuses.
    ...(textOf(values, 'mediumKurus') ? { mediumKurus: 0, ...sum(values, 'mediumKurus') } : {}),
    ...documentOf(values),
    ...personalOf(values, law),
  };
}

type RightDecision = { readonly right: string; readonly outcome: string };

function perRightOf(values: Values): readonly RightDecision[] {
  return kvkkRights.flatMap((right) => {
    const name = rightName(right);
    const outcome = textOf(values, name);
    if (!outcome) return [];
    const refused = outcome === 'refused';
    const { [`${name}Ground`]: ground, [`${name}Reasons`]: reasons } = texts(
      values,
      `${name}Ground`,
      `${name}Reasons`,
    );
    // A ground that was chosen before the mind was changed stands against nothing that is granted.
    return [
      {
        right,
        outcome,
        ...(refused && ground ? { ground } : {}),
        ...(refused && reasons ? { reasons } : {}),
      },
    ];
  });
}

/** The domain works the whole out of the rights; the schema asks for a word all the same. */
const outcomeOf = (perRight: readonly RightDecision[]): Outcome =>
  perRight.some(({ outcome }) => outcome === 'refused') ? 'refused' : 'accepted';

function partiesOf(values: Values): Body {
  const names = (textOf(values, 'thirdParties') ?? '')
    .split(/\r?\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > 0) return { thirdParties: names };
  return listOf(values, 'noThirdParties').includes('true') ? { thirdParties: [] } : {};
}

function pagesOf(values: Values): Body {
  const typed = textOf(values, 'pages')?.trim() ?? '';
  return typed === '' ? {} : { pages: /^\d{1,6}$/.test(typed) ? Number(typed) : typed };
}

function documentOf(values: Values): Body {
  const { documentNumber, documentDate } = {
    ...texts(values, 'documentNumber'),
    ...days(values, 'documentDate'),
  } as Body;
  return documentNumber === undefined && documentDate === undefined
    ? {}
    : { document: { number: documentNumber, date: documentDate } };
}

function personalOf(values: Values, { replyIsPersonal }: LawRow): Body {
  if (replyIsPersonal) return { containsPersonalData: true };
  const said = textOf(values, 'containsPersonalData');
  return said === 'yes' || said === 'no' ? { containsPersonalData: said === 'yes' } : {};
}
