/** The submit function as its composition root builds it, with the dependencies that a test gives. */

import { pageEdge } from '../../../functions/pages/page-edge.ts';
import { submitRequest } from '../../../functions/submit/handler.ts';
import { takeForm } from '../../../functions/submit/page.ts';
import { showResume, takeResume } from '../../../functions/submit/resume.ts';
import { confirmSave, type SaveDependencies, showSave, takeSave } from '../../../functions/submit/save.ts';
import { keepStep, showStep } from '../../../functions/submit/step.ts';
import { submitRoutes } from '../../../shared/contracts/routes/submit.ts';
import { serve } from '../../../shared/http/serve.ts';
import { may4 } from '../../shared/adapters/samples.ts';
import type { Entry } from './events.ts';

export function submitEntry(deps: SaveDependencies): Entry {
  const entry = serve(
    submitRoutes,
    {
      formPage: (call) => showStep(deps, call),
      stepPage: (call) => showStep(deps, call),
      keepStep: (call) => keepStep(deps, call),
      savePage: (call) => showSave(deps, call),
      saveForm: (call) => takeSave(deps, call),
      confirmSave: (call) => confirmSave(deps, call),
      resumePage: (call) => showResume(call),
      resumeForm: (call) => takeResume(deps, call),
      submitForm: (call) => takeForm(deps, call),
      submit: ({ authority, at, language, body, headers }) =>
        submitRequest(deps, {
          authority,
          at,
          language,
          form: body,
          idempotencyKey: headers['idempotency-key'],
        }),
    },
    { ...pageEdge, now: () => Date.parse(may4) },
  );
  return entry as unknown as Entry;
}
