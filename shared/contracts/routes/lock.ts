import { lockDone, lockList, lockOrder } from '../lock-acts.ts';
import type { Route } from './route.ts';

/** Officers' sessions, for whoever looks after the system; answered by the function that keeps them. */
export const lockRoutes = {
  lock: {
    kind: 'api',
    caller: 'officer',
    needs: 'lockOut',
    method: 'POST',
    path: '/staff/officer-sessions',
    function: 'desk',
    summary: 'Görevlilerin oturumlarını kapat, bir görevliyi dışarıda bırak ya da yeniden içeri al',
    body: lockOrder,
    success: { status: 200, body: lockDone },
    refusals: ['notOnOneself'],
  },
  listLocks: {
    kind: 'api',
    caller: 'officer',
    needs: 'audit',
    method: 'GET',
    path: '/staff/officer-sessions',
    function: 'desk',
    summary: 'Görevlilerin oturumlarına ne yapıldığını, kimin yaptığını oku',
    success: { status: 200, body: lockList },
    refusals: [],
  },
} as const satisfies Readonly<Record<string, Route>>;
