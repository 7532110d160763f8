// Made by infra/authorities.ts from the files beside this one. Do not edit.
import type { Authority } from './authority.ts';
import { kentKonut } from './kent-konut.ts';
import { kocasinan } from './kocasinan.ts';

export const authorities: readonly Authority[] = [kentKonut, kocasinan];
