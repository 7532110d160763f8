import type { Authority } from '../authorities/authority.ts';
import { departmentOf } from '../authorities/registry.ts';
import { forum, localDate, outcome } from '../contracts/vocabulary.ts';
import { isServiceId } from '../domain/access.ts';
import type { Request } from '../domain/request.ts';
import type { Facts, TrailEntry } from '../domain/trail.ts';
import { formatDate } from '../words/dates.ts';
import { formatKurus } from '../words/money.ts';
import { actionLabels } from '../words/tr/actions.ts';
import { forumLabels, outcomeLabels } from '../words/tr/labels.ts';

/** What an officer is called, by subject; the trail itself keeps subjects alone. */
export type Names = Readonly<Record<string, string>>;

/** Whose act it was, as a colleague reads it: a subject whose name nobody knows is shown as it is. */
export function whoInWords(
  actor: string,
  { assignee, assigneeName }: Pick<Request, 'assignee' | 'assigneeName'>,
  names: Names,
): string {
  if (actor === 'system') return 'Sistem';
  if (actor === 'applicant') return 'Başvuran';
  if (isServiceId(actor)) return actor.slice(actor.indexOf(':') + 1);
  return names[actor] ?? (actor === assignee ? assigneeName : undefined) ?? actor;
}

/** `Süre uzatıldı: 18 Mayıs 2026 yerine 8 Haziran 2026`: an entry of the trail as a line of the timeline. */
export function entryInWords(
  { action, facts }: Pick<TrailEntry, 'action' | 'facts'>,
  authority: Authority,
  who: (actor: string) => string,
): string {
  const details = detailsOf(facts, authority, who);
  return details.length > 0 ? `${actionLabels[action]}: ${details.join(', ')}` : actionLabels[action];
}

/** Only what tells a colleague something; hashes and table versions stay in the trail. */
function detailsOf(facts: Facts, authority: Authority, who: (actor: string) => string): readonly string[] {
  const words: Readonly<Record<string, (fact: string) => string | undefined>> = {
    assignee: who,
    from: (id) => `gönderen ${departmentOf(authority, id)?.name ?? id}`,
    to: (id) => `alan ${departmentOf(authority, id)?.name ?? id}`,
    before: (day) => dayWith(day, 'eski son gün'),
    dueOn: (day) => dayWith(day, 'son gün'),
    payBy: (day) => dayWith(day, 'ödeme için son gün'),
    feeKurus: (kurus) => formatKurus(Number(kurus)),
    paidOn: (day) => dayWith(day, 'ödeme günü'),
    withdrawnOn: (day) => dayWith(day, 'vazgeçme günü'),
    outcome: (word) => labelled(outcome.options, outcomeLabels, word),
    forwardedTo: (body) => body,
    documentNumber: (number) => `belge sayısı ${number}`,
    registeredMailNumber: (number) => `gönderi ${number}`,
    postedOn: (day) => dayWith(day, 'postaya veriliş'),
    returnedOn: (day) => dayWith(day, 'iade günü'),
    deliveredOn: (day) => dayWith(day, 'teslim günü'),
    toldOn: (day) => dayWith(day, 'bildirim günü'),
    forum: (word) => labelled(forum.options, forumLabels, word),
    on: (day) => dayWith(day, 'gün'),
    fileNumber: (number) => `dosya ${number}`,
  };
  return Object.entries(words).flatMap(([name, say]) => {
    const fact = facts[name];
    const said = fact === undefined ? undefined : say(String(fact));
    return said === undefined ? [] : [said];
  });
}

const dayWith = (day: string, label: string) =>
  localDate.safeParse(day).success ? `${label} ${formatDate(day)}` : undefined;

function labelled<W extends string>(
  words: readonly W[],
  labels: Readonly<Record<W, string>>,
  said: string,
): string | undefined {
  const word = words.find((each) => each === said);
  return word && labels[word];
}
