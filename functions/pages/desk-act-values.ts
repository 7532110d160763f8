import { birthDateOf } from '../../shared/contracts/person.ts';
import type { LocalDate } from '../../shared/contracts/vocabulary.ts';
import { textOf, type Values } from './row.tsx';

/** The fields of a form as its command's schema takes them. */
export type Body = Readonly<Record<string, unknown>>;

/** What was typed into some lines and choices, its lines broken in one way; an empty one was not given. */
export function texts(values: Values, ...names: readonly string[]): Body {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = (textOf(values, name) ?? '').replaceAll('\r\n', '\n').trim();
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/** Days in any spelling as `YYYY-MM-DD`; what is no day stays as it was typed, for the schema to refuse. */
export function days(values: Values, ...names: readonly string[]): Body {
  return Object.fromEntries(
    Object.entries(texts(values, ...names)).map(([name, text]) => [name, birthDateOf(String(text)) ?? text]),
  );
}

/** @param typed lira in a Turkish spelling: `12`, `12,5`, `1.250,00` @returns kuruş; undefined for what is no sum */
export function kurusOf(typed: string): number | undefined {
  const sum = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{1,2}))?\s*(?:₺|TL)?$/i.exec(typed.trim());
  if (!sum) return undefined;
  const [, lira = '', kurus = ''] = sum;
  return Number(lira.replaceAll('.', '')) * 100 + Number(kurus.padEnd(2, '0'));
}

/** A sum that was typed in lira, as the kuruş of the schema; what is none is left out, and so refused. */
export function sum(values: Values, name: string): Body {
  const kurus = kurusOf(textOf(values, name) ?? '');
  return kurus === undefined ? {} : { [name]: kurus };
}

/** @returns `4.5.2026`, as people type a day */
export function typedDay(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}
