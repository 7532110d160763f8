import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../infra/local/events/event-pattern.ts';

const event = {
  source: 'aws.ses',
  detail: { eventType: 'Bounce', size: 12, tags: ['a', 'b'], empty: '', none: null, nested: { yes: true } },
};

describe('an event pattern', () => {
  it.each([
    ['an exact value', { source: ['aws.ses'] }, true],
    ['one of several', { detail: { eventType: ['Delivery', 'Bounce'] } }, true],
    ['another value', { source: ['aws.s3'] }, false],
    ['every field must match', { source: ['aws.ses'], detail: { eventType: ['Send'] } }, false],
    ['an element of a list', { detail: { tags: ['b'] } }, true],
    ['a number', { detail: { size: [12] } }, true],
    ['a number is not its text', { detail: { size: ['12'] } }, false],
    ['null', { detail: { none: [null] } }, true],
    ['a nested value', { detail: { nested: { yes: [true] } } }, true],
    ['a field below one that is not there', { detail: { lost: { deeper: ['x'] } } }, false],
    ['prefix', { source: [{ prefix: 'aws.' }] }, true],
    ['suffix', { source: [{ suffix: '.s3' }] }, false],
    ['wildcard', { source: [{ wildcard: 'a*.ses' }] }, true],
    ['any case', { detail: { eventType: [{ 'equals-ignore-case': 'bounce' }] } }, true],
    ['exists', { detail: { tags: [{ exists: true }] } }, true],
    ['exists, though empty', { detail: { empty: [{ exists: true }] } }, true],
    ['does not exist', { detail: { lost: [{ exists: false }] } }, true],
    ['anything but', { detail: { eventType: [{ 'anything-but': ['Send', 'Open'] }] } }, true],
    ['anything but, and it is', { detail: { eventType: [{ 'anything-but': 'Bounce' }] } }, false],
    ['anything but a prefix', { detail: { eventType: [{ 'anything-but': { prefix: 'Bou' } }] } }, false],
    ['anything but, of a field that is not there', { detail: { lost: [{ 'anything-but': 'x' }] } }, false],
    ['numeric', { detail: { size: [{ numeric: ['>', 10, '<=', 12] }] } }, true],
    ['numeric, outside', { detail: { size: [{ numeric: ['>', 12] }] } }, false],
    ['$or', { $or: [{ source: ['aws.s3'] }, { detail: { size: [12] } }] }, true],
  ])('%s', (_what, pattern, expected) => {
    expect(compilePattern(pattern)(event)).toBe(expected);
  });

  it.each([
    [{ source: [{ cidr: '10.0.0.0/8' }] }],
    [{ source: 'aws.ses' }],
    [{ detail: { size: [{ numeric: ['!', 3] }] } }],
  ])('throws when it is compiled: %j', (pattern) => {
    expect(() => compilePattern(pattern)(event)).toThrow();
  });
});
