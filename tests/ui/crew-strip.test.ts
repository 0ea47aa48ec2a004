// What of a helper's waiting stands in the colour of a warning.
import { describe, expect, it } from 'vitest';
import { isHeldUp } from '../../src/ui/parts/crew-strip.tsx';

describe('a helper who waits', () => {
  it('is not marked while all is propped, while a tub is not yet full, while the train is not yet whole', () => {
    expect(isHeldUp({ waitCause: 'props-done', post: 'timber' })).toBe(false);
    expect(isHeldUp({ waitCause: 'coal', post: 'load' })).toBe(false);
    expect(isHeldUp({ waitCause: 'tubs', post: 'drive' })).toBe(false);
  });

  it('is marked where he lacks what another must bring, or the place is not safe', () => {
    expect(isHeldUp({ waitCause: 'tubs', post: 'load' })).toBe(true);
    expect(isHeldUp({ waitCause: 'timber', post: 'timber' })).toBe(true);
    expect(isHeldUp({ waitCause: 'roof', post: 'hew' })).toBe(true);
    expect(isHeldUp({ waitCause: 'idle', post: 'hew' })).toBe(true);
  });

  it('is not marked while he works', () => {
    expect(isHeldUp({ waitCause: null, post: 'load' })).toBe(false);
  });
});
