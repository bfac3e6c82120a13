import { describe, expect, it } from 'vitest';
import { End } from '../../entrypoints/watcher/end.ts';

describe('the end of a watcher', () => {
  it('is told to whoever waits for it', () => {
    const end = new End();
    const { signal } = end;
    expect(signal.aborted).toBe(false);
    end.come();
    expect(signal.aborted).toBe(true);
  });

  it('is known to whoever asks after it', () => {
    const end = new End();
    end.come();
    expect(end.signal.aborted).toBe(true);
  });
});
