import { figuresOf, figuresWindow } from '../../shared/domain/figures.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { Run } from './run.ts';

/**
 * Counts each unit's requests anew, so that the manager's page reads a fixed number of items whatever is stored.
 *
 * @returns true
 */
export async function countFigures({ authority, figures, at }: Run): Promise<true> {
  const window = figuresWindow(dayOf(at));
  for (const { id } of authority.departments) {
    const [open, waiting, done] = await Promise.all([
      figures.walk(authority.id, id, 'open'),
      figures.walk(authority.id, id, 'waiting'),
      figures.walk(authority.id, id, 'done', window),
    ]);
    await figures.put(authority.id, figuresOf(id, { open, waiting, done }, at));
  }
  return true;
}
