import type { Authority } from '../authorities/authority.ts';
import { nameIn } from '../authorities/names.ts';
import { departmentOf } from '../authorities/registry.ts';
import { forum, type Language, localDate, outcome } from '../contracts/vocabulary.ts';
import { isServiceId } from '../domain/access.ts';
import type { Request } from '../domain/request.ts';
import type { Facts, TrailEntry } from '../domain/trail.ts';
import { formatDate } from '../words/dates.ts';
import { labelsIn } from '../words/labels.ts';
import { formatKurus } from '../words/money.ts';
import { timelineWords } from '../words/timeline.ts';

/** What an officer is called, by subject; the trail itself keeps subjects alone. */
export type Names = Readonly<Record<string, string>>;

/** Whose act it was, as a colleague reads it: a subject whose name nobody knows is shown as it is. */
export function whoInWords(
  actor: string,
  { assignee, assigneeName }: Pick<Request, 'assignee' | 'assigneeName'>,
  names: Names,
  language: Language = 'tr',
): string {
  if (actor === 'system' || actor === 'applicant') return timelineWords({ language })[actor];
  if (isServiceId(actor)) return actor.slice(actor.indexOf(':') + 1);
  return names[actor] ?? (actor === assignee ? assigneeName : undefined) ?? actor;
}

/** For whom a line of the timeline is written. */
export type Reader = {
  readonly authority: Authority;
  /** What an actor is called. */
  readonly who: (actor: string) => string;
  readonly language?: Language;
};

/** `Süre uzatıldı: eski son gün 18 Mayıs 2026, son gün 8 Haziran 2026`: an entry of the trail as a line of the timeline. */
export function entryInWords(
  { action, facts }: Pick<TrailEntry, 'action' | 'facts'>,
  { authority, who, language = 'tr' }: Reader,
): string {
  const said = timelineWords({ language }).actions[action];
  const details = detailsOf(facts, { authority, who, language });
  return details.length > 0 ? `${said}: ${details.join(', ')}` : said;
}

/** Only what tells a colleague something; hashes and table versions stay in the trail. */
function detailsOf(facts: Facts, { authority, who, language }: Required<Reader>): readonly string[] {
  const w = timelineWords({ language }).facts;
  const { outcomeLabels, forumLabels } = labelsIn(language);
  const unit = (id: string) => {
    const department = departmentOf(authority, id);
    return department ? nameIn(language, department) : id;
  };
  const day = (say: (day: string) => string) => (fact: string) =>
    localDate.safeParse(fact).success ? say(formatDate(fact, language)) : undefined;
  const words: Readonly<Record<string, (fact: string) => string | undefined>> = {
    assignee: who,
    from: (id) => w.from(unit(id)),
    to: (id) => w.to(unit(id)),
    before: day(w.before),
    dueOn: day(w.dueOn),
    payBy: day(w.payBy),
    feeKurus: (kurus) => formatKurus(Number(kurus), language),
    paidOn: day(w.paidOn),
    withdrawnOn: day(w.withdrawnOn),
    outcome: (word) => labelled(outcome.options, outcomeLabels, word),
    forwardedTo: (body) => body,
    documentNumber: w.documentNumber,
    registeredMailNumber: w.registeredMailNumber,
    postedOn: day(w.postedOn),
    returnedOn: day(w.returnedOn),
    deliveredOn: day(w.deliveredOn),
    toldOn: day(w.toldOn),
    forum: (word) => labelled(forum.options, forumLabels, word),
    on: day(w.on),
    fileNumber: w.fileNumber,
  };
  return Object.entries(words).flatMap(([name, say]) => {
    const fact = facts[name];
    const said = fact === undefined ? undefined : say(String(fact));
    return said === undefined ? [] : [said];
  });
}

function labelled<W extends string>(
  words: readonly W[],
  labels: Readonly<Record<W, string>>,
  said: string,
): string | undefined {
  const word = words.find((each) => each === said);
  return word && labels[word];
}
