import type { Action, Status } from '../../../shared/contracts/vocabulary.ts';
import { transitions } from '../../../shared/domain/transitions.ts';

/** The statuses that an edge of the table can lead to; none when there is no edge. */
export function leadsTo(status: Status, action: Exclude<Action, 'submitted'>): readonly Status[] {
  const to = transitions[status][action];
  return to === undefined ? [] : typeof to === 'string' ? [to] : to;
}
