import { expect, test } from 'vitest';
import { startDoor } from '../../../../infra/local/access/door.ts';

test('a call without a known signature is refused, over a connection that is kept for the next one', async () => {
  const door = await startDoor({ clock: { now: () => 0 }, log: () => {} });
  try {
    const answer = await fetch(door.url, {
      method: 'POST',
      headers: { 'x-amz-target': 'TrentService.Sign' },
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ __type: 'UnrecognizedClientException' });
    // Node's own five seconds would be shorter than the pause of a busy function between two calls.
    expect(answer.headers.get('keep-alive')).toBe('timeout=65');
  } finally {
    await door.close();
  }
});
