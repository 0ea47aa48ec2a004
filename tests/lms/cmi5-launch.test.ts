// The five words by which a platform of cmi5 starts a lesson: with one of them missing or foreign it is no launch.
import { describe, expect, it } from 'vitest';
import { readLaunch } from '../../src/lms/cmi5-launch.ts';
import { createFakeLrs } from '../support/fake-lrs.ts';

const lrs = createFakeLrs();

describe('an address', () => {
  it.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])('without %s is no launch', (name) => {
    const query = new URLSearchParams(lrs.launch());
    expect(readLaunch(`?${query.toString()}`)).not.toBeNull();
    query.delete(name);
    expect(readLaunch(`?${query.toString()}`)).toBeNull();
  });

  it('that would send the pupil’s answers to no web address is no launch', () => {
    const query = new URLSearchParams(lrs.launch());
    query.set('endpoint', 'javascript:alert(1)');
    expect(readLaunch(`?${query.toString()}`)).toBeNull();
  });
});
