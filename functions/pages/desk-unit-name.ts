import { nameIn } from '../../shared/authorities/names.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import type { Site } from './site.ts';
import { deskQueueWords } from './words/desk-queue.ts';

/** @param department `*` = every unit; what the institution has no more is shown by its id */
export function unitName(site: Site, department: string): string {
  if (department === '*') return deskQueueWords(site).allUnits;
  const unit = departmentOf(site.authority, department);
  return unit ? nameIn(site.language, unit) : department;
}
