import type { RightDecisionView } from '../contracts/staff-views.ts';
import type { Language } from '../contracts/vocabulary.ts';
import type { ReplyText } from '../domain/decide/decision.ts';
import type { Replied } from '../domain/request.ts';
import { groundInWords } from '../words/ground.ts';
import { labelsIn } from '../words/labels.ts';

/** Each right with its own decision, ground and reasons (Law 6698 m.11/1, m.13/3). */
export function perRightOf(
  request: Replied,
  text: ReplyText,
  language: Language = 'tr',
): RightDecisionView[] {
  const { rightLabels } = labelsIn(language);
  return (request.reply.perRight ?? []).map(({ right, outcome, ground }) => {
    const reasons = text.perRight?.find((each) => each.right === right)?.reasons;
    const inWords = groundInWords(request, ground, language);
    return {
      right,
      text: rightLabels[right],
      outcome,
      ...(inWords ? { ground: inWords } : {}),
      ...(reasons ? { reasons } : {}),
    };
  });
}
