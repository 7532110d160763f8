import { writeFile } from 'node:fs/promises';
import { countingRules } from '../shared/domain/law/common.ts';
import type { Citation, Ground, LawRow, Window } from '../shared/domain/law/row.types.ts';
import { lawRows } from '../shared/domain/law/rows.ts';
import type { Confidence, HolidayRow } from '../shared/domain/time/calendar.ts';
import { turkishHolidays } from '../shared/domain/time/holidays.ts';
import { formatKurus } from '../shared/words/money.ts';
import { channelLabels, forumLabels, regimeLabels } from '../shared/words/tr/labels.ts';
import { openQuestions } from './legal-questions.ts';

export const target = new URL('../docs/legal.md', import.meta.url);
const units = { calendarDay: 'calendar days', workingDay: 'working days', month: 'months' } as const;

/** `docs/legal.md`, written from the rows that the code keeps, so that the two cannot differ. */
export function legalDocument(): string {
  return [
    '# The law this system keeps',
    '',
    'Made by `npm run build:legal` from `shared/domain/law/` and `shared/domain/time/holidays.ts`; not edited by hand. The sentences in Turkish are the ones that people read.',
    '',
    'Confidence: **H** two or more sources or an official page, **M** one good source, **L** inference or practice. **Counsel of the institution must confirm every row marked M or L (they are gathered at the end, with the open questions) before the system is used in earnest.**',
    '',
    ...lawRows.flatMap(regime),
    '## Counting',
    '',
    table([
      line(
        'First day',
        'The day of receipt is not counted. Day one is the day after arrival on the calendar of Europe/Istanbul.',
        countingRules.firstDay,
      ),
      line(
        'A last day on a holiday',
        'Two dates are kept: `dueOn`, the last day as it falls, by which reminders and lateness go, and `rolledDueOn`, the next working day, for information.',
        countingRules.rolling,
      ),
    ]),
    '',
    '- Holidays inside a term of calendar days count; a term of working days counts neither weekends nor public holidays. A half day counts as a working day (`halfDayIsWorkingDay` of the table).',
    '- While a fee is to be paid no day counts, from the day after the notice to the day of payment.',
    '- A changed holiday table is applied to open requests at once where the last day comes earlier; a later day only by an officer’s own decision.',
    '',
    `## Public holidays (table ${turkishHolidays.version})`,
    '',
    `SHA-256 of the rows: \`${turkishHolidays.hash}\`. Years covered: ${turkishHolidays.years.join(', ')}. A count of working days that reaches another year is refused.`,
    '',
    '| Day | Holiday | | Source | Confidence |',
    '|---|---|---|---|---|',
    ...[...turkishHolidays.holidays.values()].map(holiday),
    '',
    '## What counsel must confirm',
    '',
    'Every rule above that is not marked H:',
    '',
    ...unconfirmed().map((each) => `- ${each}`),
    '',
    'And these questions, which no row can answer:',
    '',
    ...openQuestions.map((question) => `- ${question}`),
    '',
  ].join('\n');
}

type Rule = Citation & { readonly rule: string; readonly value: string };

const line = (rule: string, value: string, { article, confidence }: Citation): Rule => ({
  rule,
  value,
  article,
  confidence,
});

const table = (rules: readonly Rule[]) =>
  [
    '| Rule | Value | Article | Confidence |',
    '|---|---|---|---|',
    ...rules.map(
      ({ rule, value, article, confidence }) => `| ${rule} | ${value} | ${article} | ${confidence} |`,
    ),
  ].join('\n');

function regime(row: LawRow): string[] {
  return [
    `## ${regimeLabels[row.regime]}: ${row.lawNumber} sayılı ${row.title} (row \`${row.id}\`, from ${row.effectiveFrom})`,
    '',
    table(rulesOf(row)),
    '',
    `Settings, not law: the unit is reminded ${row.reminderDaysLeft.join(', ')} days before the last day (${row.reminderDaysLeftWhileAsked.join(', ')} while the applicant has something to send), on the last day and every working day after it; its supervisor hears ${row.escalationDaysLeft.join(' and ')} days before and then weekly. ${row.replyIsPersonal ? 'Every reply counts as personal data' : 'A reply counts as personal data when the officer says so'}: such a reply goes only to an established identity.`,
    '',
  ];
}

function rulesOf(row: LawRow): Rule[] {
  const { term, extension, progressReply, fee, askingForMore, forwarding, deemedRefusal, remedy, keptTo } =
    row;
  return [
    line('Term', `${term.amount} ${units[term.unit]}: ${term.inWords}`, term),
    ...(extension
      ? [
          line(
            'Extension',
            `${extension.amount} ${units[term.unit]} in all, once: ${extension.inWords}`,
            extension,
          ),
          ...extension.grounds.map((each) => ground('Ground of an extension', each)),
        ]
      : []),
    ...(progressReply ? [line('Progress reply', progressReply.inWords, progressReply)] : []),
    ...feeRules(row),
    line('Asking the applicant for more', askingForMore.inWords, askingForMore),
    ...(keptTo ? [line('Kept to', `\`${keptTo.role}\`: ${keptTo.inWords}`, keptTo)] : []),
    ...(forwarding ? [line('Another body is in charge', forwarding.inWords, forwarding)] : []),
    ...row.notExaminedGrounds.map((each) => ground('Not examined', each)),
    ...row.refusalGrounds.map((each) => ground('Ground of refusal', each)),
    ...row.channels.map((each) =>
      line(
        'Way in',
        `${channelLabels[each.channel]}; counts from ${each.arrives === 'served' ? 'the day of service' : 'the moment it reached the institution'}${each.identifiedBy ? `; the identity is established by ${each.identifiedBy}` : ''}${each.evidence.length > 0 ? `; proof: ${each.evidence.join(', ')}` : ''}`,
        each,
      ),
    ),
    ...row.mandatoryFields.map((each) =>
      line(
        'Mandatory field',
        `\`${each.field}\`: ${each.inWords}${each.when ? ` (${each.when === 'onPaper' ? 'on paper' : 'electronically'})` : ''}`,
        each,
      ),
    ),
    ...row.replyParts.map((each) => line('Part of every reply', `\`${each.part}\`: ${each.inWords}`, each)),
    ...(deemedRefusal
      ? [
          line(
            'Silence is refusal',
            `after ${deemedRefusal.after.amount} ${units[deemedRefusal.after.unit]} from the application`,
            deemedRefusal,
          ),
        ]
      : []),
    ...row.windows.map(windowRule),
    line('Words of the remedy in every reply', remedy.inWords, remedy),
  ].concat(fee && !fee.notice ? [line('Effect of the fee on the term', 'none', fee)] : []);
}

function feeRules({ fee }: LawRow): Rule[] {
  if (!fee) return [];
  const tariff = fee.perPageKurus
    ? `; ${fee.freePages} pages free, then ${formatKurus(fee.perPageKurus)} a page`
    : '';
  const { notice } = fee;
  return [
    line('Fee', `${fee.inWords}${tariff}`, fee),
    ...(notice
      ? [
          line(
            'A fee notice stops the clock',
            `from the next day on; after the payment ${notice.afterPayment === 'resumes' ? 'the rest of the term runs on' : 'the whole term runs anew'}`,
            notice,
          ),
          line(
            'Time to pay',
            `${notice.payWithin.amount} ${units[notice.payWithin.unit]} (${notice.payWithin.inWords}), else deemed withdrawn`,
            notice.payWithin,
          ),
        ]
      : []),
  ];
}

const ground = (rule: string, each: Ground) =>
  line(
    rule,
    `\`${each.id}\`: ${each.inWords}${each.against ? ` (against ${each.against.join(', ')})` : ''}`,
    each,
  );

const opensFrom = {
  served: 'from service of the reply',
  received: 'from the application',
  deemedRefused: 'from the day of the deemed refusal',
} as const;
const situations = {
  reply: 'After a reply',
  silence: 'After silence or a late reply',
  progress: 'After a progress reply',
} as const;

function windowRule(window: Window): Rule {
  const { lasts, atMost } = window;
  const most = atMost ? `, at most ${atMost.amount} ${units[atMost.unit]} from the application` : '';
  return line(
    `${situations[window.after]}: ${forumLabels[window.forum]}`,
    `${lasts.amount} ${units[lasts.unit]} ${opensFrom[window.opens]}${most}`,
    window,
  );
}

/** Every rule and holiday whose confidence is not H. */
function unconfirmed(): string[] {
  const rules = lawRows.flatMap((row) =>
    rulesOf(row)
      .filter(({ confidence }) => confidence !== 'H')
      .map(
        ({ rule, value, article, confidence }) =>
          `${regimeLabels[row.regime]}, ${rule}: ${value} (${article}, ${confidence})`,
      ),
  );
  const feasts = [...turkishHolidays.holidays.values()]
    .filter(({ confidence }) => confidence !== 'H')
    .map(({ day, name, confidence }) => `${day}: ${name} (${confidence})`);
  return [...rules, ...feasts];
}

const holiday = ({ day, name, half, source, confidence }: HolidayRow) =>
  `| ${day} | ${name} | ${half ? 'from 13:00' : ''} | ${source} | ${confidence satisfies Confidence} |`;

if (import.meta.main) await writeFile(target, legalDocument());
