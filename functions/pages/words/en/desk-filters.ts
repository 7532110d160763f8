import type { deskFilters as tr } from '../tr/desk-filters.ts';

export const deskFilters: typeof tr = {
  title: 'My filters',
  toBeSaved: (filter) => `Filter to save: ${filter}`,
  name: 'Name of the filter',
  nameHint: (most) =>
    `Only you see it; at most ${most} filters are kept. If you give a name that you have used, the new filter replaces the old one.`,
  save: 'Save the filter',
  saved: 'Saved filters',
  none: 'You have no saved filters yet.',
  remove: 'Delete',
};
