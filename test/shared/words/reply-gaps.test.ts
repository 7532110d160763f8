import { describe, expect, test } from 'vitest';
import { refuse } from '../../../shared/contracts/failures.ts';
import { languages } from '../../../shared/contracts/vocabulary.ts';
import { lawRows } from '../../../shared/domain/law/rows.ts';
import { gapsIn } from '../../../shared/words/reply-gaps.ts';
import { turkishIn } from './turkish.ts';

const translations = languages.filter((language) => language !== 'tr');
const ofTheSystem = ['controller', 'remedy'];
/** Whatever the gate can find missing, each with the code that it gives it. */
const gaps = lawRows.flatMap((law) => [
  ...law.replyParts
    .filter(({ part }) => !ofTheSystem.includes(part))
    .map(({ part, inWords }) => ({ law, code: `reply.${part}`, message: `Cevapta şu eksik: ${inWords}.` })),
  { law, code: 'rights.invalid', message: 'Bütün olarak cevaplanır.' },
  { law, code: 'ground.unknown', message: 'Dayanak kullanılamaz.' },
  { law, code: 'thirdParties.missing', message: 'Üçüncü kişileri yazın.' },
]);
const refused = (code: string, message: string) => {
  const result = refuse('replyIncomplete', [{ field: 'x', code, message }]);
  if (result.ok) throw new Error('A refusal is none');
  return result;
};

describe.each(translations)('what a reply lacks, in %s', (language) => {
  test.each(gaps)('$law.id, $code: holds no Turkish', ({ law, code, message }) => {
    const [error] = gapsIn(refused(code, message), law, language).failure.errors ?? [];
    expect(error).toMatchObject({ field: 'x', code });
    expect(error?.message).toMatch(/^[A-Z].*\.$/);
    expect(turkishIn(error?.message ?? '')).toEqual([]);
  });
});

test('names in English the part and its article', () => {
  const law = lawRows.find(({ id }) => id === 'petition-1984');
  if (!law) throw new Error('No law of petitions');
  const { failure } = gapsIn(refused('reply.reasons', 'Cevapta şu eksik.'), law, 'en');
  expect(failure.errors?.[0]?.message).toBe(
    'The reply lacks this: the reasons for the decision (Law 3071, Art. 7). Add it and send it again.',
  );
});

test('stays as the gate said it in Turkish, and where a catalog has yet to say it', () => {
  const [law] = lawRows;
  if (!law) throw new Error('No law');
  const said = refused('reply.reasons', 'Cevapta şu eksik.');
  expect(gapsIn(said, law, 'tr')).toEqual(said);
  const unsaid = refused('ground.unknown', '');
  expect(gapsIn(unsaid, law, 'en')).toEqual(unsaid);
});
