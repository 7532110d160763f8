import { calendarDayVectors } from './calendar-days.ts';
import { extensionVectors } from './extensions.ts';
import { paymentVectors } from './fee-pending.ts';
import { restartedVectors } from './fee-restarts.ts';
import { resumedVectors } from './fee-resumes.ts';
import { workingDayVectors } from './working-days.ts';

export const vectors = {
  'thirty calendar days': calendarDayVectors,
  'fifteen working days': workingDayVectors,
  'extended to thirty working days': extensionVectors,
  'paid, and the rest runs on': resumedVectors,
  'paid, and the term begins anew': restartedVectors,
  'not paid yet': paymentVectors,
};
