// Several hands at one hammer: a key, a pad, the coal and the button may hold it at the same time.
import { describe, expect, it } from 'vitest';
import { createHammerHold } from '../../src/session/hammer-hold.ts';

const aHammer = () => {
  const said: string[] = [];
  return { said, session: { dispatch: ({ kind }: { readonly kind: string }) => void said.push(kind) } };
};

describe('the hammer', () => {
  it('stands still when the last hand lets go, and not before', () => {
    const { said, session } = aHammer();
    const [one, other] = [createHammerHold(session), createHammerHold(session)];
    one.take();
    other.take();
    one.drop();
    expect(said).toEqual(['hammer-on', 'hammer-on']);
    other.drop();
    expect(said.at(-1)).toBe('hammer-off');
  });

  it('is not stopped by a hand that never held it', () => {
    const { said, session } = aHammer();
    createHammerHold(session).drop();
    expect(said).toEqual([]);
  });

  it('is a hammer of its own in each session', () => {
    const [here, there] = [aHammer(), aHammer()];
    createHammerHold(there.session).take();
    const hold = createHammerHold(here.session);
    hold.take();
    hold.drop();
    expect(here.said).toEqual(['hammer-on', 'hammer-off']);
    expect(there.said).toEqual(['hammer-on']);
  });
});
