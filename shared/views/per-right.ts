import type { RightDecisionView } from '../contracts/staff-views.ts';
import type { ReplyText } from '../domain/decide/decision.ts';
import type { Replied } from '../domain/request.ts';
import { groundInWords } from '../words/ground.ts';
import { rightLabels } from '../words/tr/labels.ts';

/** Each right with its own decision, ground and reasons (Law 6698 m.11/1, m.13/3). */
export function perRightOf(request: Replied, text: ReplyText): RightDecisionView[] {
  return (request.reply.perRight ?? []).map(({ right, outcome, ground }) => {
    const reasons = text.perRight?.find((each) => each.right === right)?.reasons;
    const inWords = groundInWords(request, ground);
    return {
      right,
      text: rightLabels[right],
      outcome,
      ...(inWords ? { ground: inWords } : {}),
      ...(reasons ? { reasons } : {}),
    };
  });
}
