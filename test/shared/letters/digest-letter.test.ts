/** The words of the daily mails: what is owed is said as what it is. */
import { describe, expect, test } from 'vitest';
import type { Status } from '../../../shared/contracts/vocabulary.ts';
import type { DigestRow, Unfinished } from '../../../shared/domain/letter.ts';
import { digestMessage } from '../../../shared/letters/digest-letter.ts';
import { escalationMessage } from '../../../shared/letters/escalation-letter.ts';
import { textOf } from '../../../shared/letters/text.ts';
import { digest, office } from './samples.ts';
import { escalationLetter } from './staff-samples.ts';

const line = (status: Status, daysLeft: number, unfinished?: readonly Unfinished[]): DigestRow => ({
  reference: 'AAAAA-AAAAA',
  regime: 'kvkk',
  status,
  dueOn: '2026-05-26',
  daysLeft,
  ...(unfinished ? { unfinished } : {}),
});
const message = (...rows: DigestRow[]) => digestMessage({ ...digest, rows }, office);

describe('a line of a digest', () => {
  test.each<[DigestRow, string]>([
    [line('received', 3), '3 gün kaldı'],
    [line('missingInfo', 2), '2 gün kaldı'],
    [line('inReview', -4), '4 gün gecikti'],
    [line('answered', 3, []), 'cevabın ulaştığı bilinmiyor'],
    [line('answered', 3, ['posting']), 'cevap postaya verilecek'],
    [line('answered', -3, ['posting']), 'cevap postaya verilecek'],
    [line('answered', 3, ['handingOver']), 'cevap elden teslim edilecek'],
    [line('undelivered', -3, ['anotherWay']), 'cevap geri geldi, başka yoldan gönderilecek'],
    [line('delivered', -3, ['thirdParties']), 'üçüncü kişilere bildirilecek'],
    [
      line('undelivered', -3, ['anotherWay', 'thirdParties']),
      'cevap geri geldi, başka yoldan gönderilecek; üçüncü kişilere bildirilecek',
    ],
  ])('%o says “%s”', (row, words) => {
    expect(textOf(message(row))).toContain(`Kalan süre ya da iş: ${words}\n`);
  });

  test('calls nothing late that was answered, and asks after no reply that has not left', () => {
    const posting = message(line('answered', -3, ['posting']), line('delivered', -9, ['thirdParties']));
    expect(`${posting.subject} ${textOf(posting)}`).not.toMatch(/gecikti|ulaştığı bilinmiyor|gün kaldı/);
  });
});

describe('the subject', () => {
  test('tells the three most urgent things', () => {
    const { subject } = message(
      line('answered', 1, ['posting']),
      line('undelivered', 1, ['anotherWay']),
      line('received', -1),
      line('received', 0),
      line('answered', -2, []),
    );
    expect(subject).toBe(
      '1 başvuru gecikti, 1 başvurunun bugün son günü, 1 cevap geri geldi – süre hatırlatması',
    );
  });

  test.each<[DigestRow, string]>([
    [line('answered', -2, ['posting']), '1 cevap postaya verilecek – süre hatırlatması'],
    [
      line('delivered', -2, ['thirdParties']),
      '1 başvuruda üçüncü kişilere bildirim bekliyor – süre hatırlatması',
    ],
    [line('answered', -2, []), '1 cevabın ulaştığı bilinmiyor – süre hatırlatması'],
    [line('missingInfo', 3), '1 başvurunun süresi yaklaşıyor'],
  ])('of %o is “%s”', (row, subject) => {
    expect(message(row).subject).toBe(subject);
  });
});

test('a long digest shows two hundred lines and says how many more there are', () => {
  const many = Array.from({ length: 203 }, (_, i) => line('received', i));
  const text = textOf(message(...many));
  expect(text).toContain('3 başvuru daha bekliyor');
  expect(text.match(/Başvuru: AAAAA-AAAAA/g)).toHaveLength(200);
});

describe('the supervisor’s mail', () => {
  const told = escalationMessage(escalationLetter, office);

  test('says how many are late and how many are about to be', () => {
    expect(told.subject).toBe('Fen İşleri Müdürlüğü: 1 başvuru gecikti, 2 başvurunun süresi doluyor');
    expect(textOf(told)).toContain('1 gün gecikti');
  });

  test('says that the unit has its own', () => {
    expect(textOf(told)).toContain('Birime günlük hatırlatma ayrıca gönderilir');
  });
});
