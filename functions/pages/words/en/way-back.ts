import type { wayBack as tr } from '../tr/way-back.ts';

export const wayBack: typeof tr = {
  toFollow: 'Follow an application',
  toMine: 'My applications',
  toStatus: 'Back to the status of the application',
};
