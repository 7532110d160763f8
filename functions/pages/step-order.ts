import type { FormName } from './site.ts';

/**
 * The pages of each form in their order; their names stand in the address. What is asked on one is a function of
 * `step-rows.ts`, what it is called stands in `words/<language>/apply.ts`.
 */
export const stepOrder = {
  kvkk: ['kimlik', 'iletisim', 'haklar', 'konu'],
  dilekce: ['kimlik', 'iletisim', 'tur', 'konu', 'yer'],
  'bilgi-edinme': ['kimlik', 'iletisim', 'kurulus', 'konu'],
} as const satisfies Readonly<Record<FormName, readonly string[]>>;

export type StepName = (typeof stepOrder)[FormName][number];

/** The page after the last step: documents. It asks for no field of the contract, and another function answers it. */
export const documentsName = 'belgeler';
/** The page after that, where everything is read once more and sent. */
export const checkName = 'kontrol';

export const lastStepOf = (form: FormName): string => stepOrder[form].at(-1) ?? '';
