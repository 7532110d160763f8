import { describe, expect, it } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { actions } from '../../../shared/contracts/vocabulary.ts';
import { namesFor } from '../../../shared/domain/colleague.ts';
import { entryInWords, whoInWords } from '../../../shared/views/timeline.ts';

const who = (actor: string) =>
  whoInWords(actor, { assignee: 's-1', assigneeName: 'ali.veli' }, { 's-2': 'ayse' });

describe('whose act it was', () => {
  it.each([
    ['system', 'Sistem'],
    ['applicant', 'Başvuran'],
    ['client:ebys-deneme', 'ebys-deneme'],
    ['s-1', 'ali.veli'],
    ['s-2', 'ayse'],
    ['s-3', 's-3'],
  ])('%s is %s', (actor, name) => expect(who(actor)).toBe(name));

  it('is told by today’s names, the reader’s own among them', () => {
    const names = namesFor({ id: 's-1', username: 'fatma' }, [
      { id: 's-1', name: 'eski' },
      { id: 's-2', name: 'ayse' },
    ]);
    expect(names).toEqual({ 's-1': 'fatma', 's-2': 'ayse' });
    expect(whoInWords('s-1', { assignee: 's-1', assigneeName: 'ali.veli' }, names)).toBe('fatma');
  });
});

describe('what happened', () => {
  it.each([
    ['routed', { from: 'fen-isleri', to: 'zabita' }, /^Başka birime yönlendirildi: gönderen .*, alan Zabıta/],
    ['assigned', { assignee: 's-2' }, /: ayse$/],
    [
      'extended',
      { before: '2026-05-18', dueOn: '2026-06-08', ground: 'otherUnit' },
      /eski son gün 18 Mayıs 2026, son gün 8 Haziran 2026$/,
    ],
    [
      'feeNotified',
      { feeKurus: 12_500, payBy: '2026-06-01', told: 'post' },
      /ödeme için son gün 1 Haziran 2026, ₺125,00$/,
    ],
    ['replied', { outcome: 'refused', way: 'post' }, /: Gerekçeli ret$/],
    [
      'objected',
      { forum: 'court', on: '2026-06-01', fileNumber: '2026/7' },
      /: İdare mahkemesi, gün 1 Haziran 2026, dosya 2026\/7$/,
    ],
    ['noted', {}, /^Not eklendi$/],
    ['submitted', { law: 'x', calendar: 'f'.repeat(64) }, /^Başvuru alındı$/],
  ] as const)('%s says what a colleague needs of its facts', (action, facts, said) => {
    expect(entryInWords({ action, facts }, { authority: kocasinan, who })).toMatch(said);
  });

  it('has words for everything that can happen', () => {
    for (const action of actions)
      expect(entryInWords({ action, facts: {} }, { authority: kocasinan, who })).toMatch(/^[A-ZÇİÖŞÜ]/);
  });
});
