import type { ReplyCommand } from '../../../shared/contracts/commands.ts';
import { lawById } from '../../../shared/domain/law/rows.ts';
import type { Request } from '../../../shared/domain/request.ts';

/** A whole reply where no rights are decided one by one. */
export const accepting = {
  outcome: 'accepted',
  explanation: 'Kaldırım onarıldı.',
  containsPersonalData: false,
} as const satisfies ReplyCommand;

/** A whole reply that grants all that was asked, right by right where the law gives rights. */
export function granting({ law, rights }: Pick<Request, 'law' | 'rights'>): ReplyCommand {
  const { replyParts, thirdPartiesFor } = lawById(law);
  if (!replyParts.some(({ part }) => part === 'perRight')) return accepting;
  const decided = rights.length > 0 ? rights : (['b'] as const);
  return {
    ...accepting,
    perRight: decided.map((right) => ({ right, outcome: 'accepted' as const })),
    ...(decided.some((right) => thirdPartiesFor.includes(right))
      ? { thirdParties: ['Kart basım şirketi', 'Anket şirketi'] }
      : {}),
  };
}

/** A whole reply that grants nothing, on the first ground of the row that can stand against everything. */
export function refusing({ law, rights }: Pick<Request, 'law' | 'rights'>): ReplyCommand {
  const { replyParts, refusalGrounds } = lawById(law);
  const ground = refusalGrounds.find(({ against }) => against === undefined)?.id;
  const reasons = 'Sokak belediyemizin sınırları dışındadır.';
  const refusal = { ...accepting, outcome: 'refused', explanation: 'İstek reddedildi.' } as const;
  if (!replyParts.some(({ part }) => part === 'perRight')) return { ...refusal, ground, reasons };
  const decided = rights.length > 0 ? rights : (['b'] as const);
  return {
    ...refusal,
    perRight: decided.map((right) => ({ right, outcome: 'refused' as const, ground, reasons })),
  };
}

/** The same decision in other words: its explanation, and the reasons of every refusal in it. */
export const saying = (command: ReplyCommand, explanation: string, reasons: string): ReplyCommand => ({
  ...command,
  explanation,
  ...(command.perRight
    ? {
        perRight: command.perRight.map((right) =>
          right.outcome === 'refused' ? { ...right, reasons } : right,
        ),
      }
    : { reasons }),
});

/** A whole reply to the KVKK application of `inputs`. */
export const acceptingKvkk = granting({ law: 'kvkk-2018', rights: ['a', 'ç'] });

/** A petition that another body is in charge of (Law 3071 m.5). */
export const forwarding: ReplyCommand = {
  ...accepting,
  outcome: 'forwarded',
  explanation: 'Yol, Karayolları Genel Müdürlüğünün sorumluluğundadır.',
  forwardedTo: 'Karayolları Genel Müdürlüğü',
};

/** A petition that is not examined (Law 3071 m.6). */
export const notExamining: ReplyCommand = {
  ...accepting,
  outcome: 'notExamined',
  explanation: 'Konu mahkeme önündedir.',
  ground: 'beforeCourt',
};
