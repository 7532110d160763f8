import type { ReplyCommand } from '../../contracts/commands.ts';
import type { FieldError } from '../../contracts/failures.ts';
import type { KvkkRight, Outcome } from '../../contracts/vocabulary.ts';
import { groundOf } from '../law/ground.ts';
import type { LawRow, ReplyPart } from '../law/row.types.ts';
import type { Common } from '../request.ts';

type Part = ReplyPart['part'];

/**
 * What a reply lacks by the law's row, each with its article (Başvuru Tebliği m.6/4; Law 3071 m.7; Law 4982 m.12). An
 * institution's own data and the remedy are put in by the system, so they cannot be missing.
 *
 * @returns one entry per gap, its `field` the one of the reply's input; none when the reply may go out
 */
export function replyGaps(law: LawRow, request: Common, command: ReplyCommand): FieldError[] {
  return [
    ...law.replyParts.flatMap((row) => gapsOf(row, law, request, command)),
    ...strayRights(law, command),
    ...groundsOf(law, command),
    ...partiesOf(law, command),
  ];
}

function gapsOf(row: ReplyPart, law: LawRow, request: Common, command: ReplyCommand): FieldError[] {
  const gap = (field: string) => [
    {
      field,
      code: `reply.${row.part}`,
      message: `Cevapta şu eksik: ${row.inWords} (${row.article}). Tamamlayıp yeniden gönderin.`,
    },
  ];
  const missing: Readonly<Record<Part, () => FieldError[]>> = {
    controller: () => [],
    remedy: () => [],
    explanation: () => (command.explanation ? [] : gap('explanation')),
    subject: () => (request.missing.includes('subject') && !isRefusal(command) ? gap('subject') : []),
    applicant: () =>
      applicantFields.some((field) => request.missing.includes(field)) && !isRefusal(command)
        ? gap('applicant')
        : [],
    perRight: () => undecided(request, command).flatMap((right) => gap(`perRight.${right}`)),
    ground: () => {
      if (!needsGround(law, command) || command.ground) return [];
      return gap('ground');
    },
    reasons: () => {
      if (decidesRights(law))
        return (command.perRight ?? []).flatMap(({ right, outcome, reasons }) =>
          outcome === 'refused' && !reasons ? gap(`perRight.${right}.reasons`) : [],
        );
      return needsReasons(command) && !command.reasons ? gap('reasons') : [];
    },
  };
  return missing[row.part]();
}

/** What the reply decides: where rights are decided one by one, they decide the whole. */
export function overall({ outcome, perRight = [] }: ReplyCommand): Outcome {
  if (perRight.length === 0) return outcome;
  const refused = perRight.filter((right) => right.outcome === 'refused').length;
  if (refused === 0) return 'accepted';
  return refused === perRight.length ? 'refused' : 'partlyAccepted';
}

const applicantFields = ['name', 'surname', 'serviceAddress'] as const;

/** A reply that says no for want of the very thing may go out without it. */
const isRefusal = (command: ReplyCommand) => ['refused', 'notExamined'].includes(overall(command));
const decidesRights = (law: LawRow) => law.replyParts.some(({ part }) => part === 'perRight');
const needsReasons = ({ outcome }: ReplyCommand) => outcome === 'partlyAccepted' || outcome === 'refused';

/** Where rights are decided one by one each refusal has its own ground. */
function needsGround(law: LawRow, command: ReplyCommand): boolean {
  if (command.outcome === 'notExamined') return true;
  return needsReasons(command) && !decidesRights(law) && law.refusalGrounds.length > 0;
}

/** Every right that was used is decided, each once; where none was named, at least one is. */
function undecided({ rights }: Common, { perRight = [] }: ReplyCommand): readonly KvkkRight[] {
  const decided = new Set(perRight.map(({ right }) => right));
  const open = rights.filter((right) => !decided.has(right));
  return rights.length === 0 && perRight.length === 0 ? ['b'] : open;
}

/** A law that gives no rights is answered as a whole: decisions by right would slip past its ground and reasons. */
function strayRights(law: LawRow, { perRight = [] }: ReplyCommand): FieldError[] {
  if (decidesRights(law) || perRight.length === 0) return [];
  return [
    {
      field: 'perRight',
      code: 'rights.invalid',
      message: `Bu başvuru haklara göre değil, bütün olarak cevaplanır (${law.term.article}).`,
    },
  ];
}

/** A ground has to be one of the row's, and one that can stand against the right. */
function groundsOf(law: LawRow, command: ReplyCommand): FieldError[] {
  const grounds = command.outcome === 'notExamined' ? law.notExaminedGrounds : law.refusalGrounds;
  const error = (field: string, article: string): FieldError => ({
    field,
    code: 'ground.unknown',
    message: `Bu ret dayanağı burada kullanılamaz${article ? ` (${article})` : ''}; listedeki dayanaklardan birini seçin.`,
  });
  const whole = command.ground && !groundOf(grounds, command.ground) ? [error('ground', '')] : [];
  const each = (command.perRight ?? []).flatMap(({ right, outcome, ground: id }) => {
    const field = `perRight.${right}.ground`;
    if (outcome === 'accepted') return id ? [error(field, '')] : [];
    const ground = groundOf(law.refusalGrounds, id);
    if (!ground) return [error(field, '6698 sayılı Kanun m.13/3')];
    return ground.against && !ground.against.includes(right) ? [error(field, ground.article)] : [];
  });
  return [...whole, ...each];
}

/** Whoever grants a correction or an erasure says who has to be told of it, were it nobody (Law 6698 m.11/1-f). */
function partiesOf(law: LawRow, { perRight = [], thirdParties }: ReplyCommand): FieldError[] {
  const concerned = perRight.some(
    ({ right, outcome }) => outcome === 'accepted' && law.thirdPartiesFor.includes(right),
  );
  if (!concerned || thirdParties) return [];
  return [
    {
      field: 'thirdParties',
      code: 'thirdParties.missing',
      message:
        'Düzeltme ya da silme kabul edildi: verilerin aktarıldığı üçüncü kişileri yazın; yoksa boş liste gönderin (6698 sayılı Kanun m.11/1-f).',
    },
  ];
}
