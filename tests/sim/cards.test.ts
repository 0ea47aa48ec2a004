import { describe, expect, it } from 'vitest';
import { runBot, type Level } from '../../src/sim/index.ts';
import { aLevel } from '../support/levels.ts';
import { aShift } from '../support/shift.ts';

const level = aLevel('record-night');
/** The level with one card only, put early. */
const only = (id: string, atTick = 600): Level => ({
  ...level,
  cards: level.cards.filter((card) => card.id === id).map((card) => ({ ...card, atTick })),
});

const atCard = (id: string) =>
  aShift(only(id))
    .do({ kind: 'hammer-on' })
    .until(({ state }) => state.cards.open === id);

describe('the swap', () => {
  it('puts the player at the timber and a timberman at the pick, while the coal goes on', () => {
    const scripted = atCard('swap-posts').do({ kind: 'answer-card', card: 'swap-posts', answer: 'swap' });
    const [player] = scripted.shift.state.workers;
    expect(player?.post).toBe('timber');
    const before = scripted.shift.state.cutKg;
    scripted.wait(900);
    const cutByOthers = scripted.shift.journal.filter(
      (event) => event.kind === 'coal-cut' && event.by !== 'hewer',
    );
    expect(cutByOthers.length).toBeGreaterThan(0);
    expect(scripted.shift.state.cutKg).toBeGreaterThan(before);
  });

  it('lets the player set a prop and keeps the hammer from him', () => {
    const scripted = atCard('swap-posts').do({ kind: 'answer-card', card: 'swap-posts', answer: 'swap' });
    scripted.do({ kind: 'hammer-on' });
    expect(scripted.refusals).toContain('wrong-post');
    scripted.until(({ state }) => state.face.runLength.some((run) => run > 0));
    const bay = scripted.shift.state.face.runLength.findIndex((run) => run > 0);
    scripted.do({ kind: 'set-prop', bay }).wait(400);
    expect(scripted.shift.journal.some((event) => event.kind === 'prop-set' && event.by === 'hewer')).toBe(
      true,
    );
  });

  it('ends: everyone has the old post back and the journal has both changes', () => {
    const scripted = atCard('swap-posts')
      .do({ kind: 'answer-card', card: 'swap-posts', answer: 'swap' })
      .wait(1100);
    expect(scripted.shift.state.workers.slice(0, 3).map((worker) => worker.post)).toEqual([
      'hew',
      'timber',
      'timber',
    ]);
    expect(scripted.shift.journal.filter((event) => event.kind === 'posts-swapped')).toHaveLength(2);
  });

  it('is not asked for where no timberman stands at his post', () => {
    const alone = {
      ...only('swap-posts'),
      crew: level.crew.filter((member) => member.trade !== 'timberman'),
    };
    const scripted = aShift(alone).do({ kind: 'hammer-on' }).wait(700);
    expect(scripted.shift.journal.some((event) => event.kind === 'card-shown')).toBe(false);
  });

  it('is taken when nobody answers', () => {
    const scripted = atCard('swap-posts').wait(1001);
    expect(scripted.shift.state.cards.answers['swap-posts']).toBe('swap');
    const answered = scripted.events.find((event) => event.kind === 'card-answered');
    expect(answered?.kind === 'card-answered' && answered.isDefault).toBe(true);
  });
});

describe('the reserved air', () => {
  it('silences the neighbours for the rest of the shift', () => {
    const scripted = atCard('reserve-air')
      .do({ kind: 'answer-card', card: 'reserve-air', answer: 'reserve' })
      .wait(3000);
    const later = scripted.shift.journal.filter((event) => event.kind === 'air-changed' && event.tick > 700);
    expect(later.every((event) => event.kind === 'air-changed' && event.otherHammers === 0)).toBe(true);
  });

  it('is worth tons to the hewer who asks for it', () => {
    const asks: Level = {
      ...level,
      cards: level.cards.map((card) =>
        card.id === 'reserve-air'
          ? {
              ...card,
              defaultAnswer: 'reserve',
              answers: card.answers.filter((answer) => answer.id === 'reserve'),
            }
          : card,
      ),
    };
    const mean = (of: Level): number =>
      [1, 3, 4, 9].reduce((sum, seed) => sum + runBot(of, seed, 'ordinary').state.cutKg, 0);
    expect(mean(asks)).toBeGreaterThan(mean(level));
  });
});

describe('the roof that talks', () => {
  it('rests the pick for two and a half minutes when it is double-propped', () => {
    const scripted = atCard('roof-talks').do({
      kind: 'answer-card',
      card: 'roof-talks',
      answer: 'double-prop',
    });
    const before = scripted.shift.state.cutKg;
    expect(scripted.wait(148).shift.state.cutKg).toBe(before);
    expect(scripted.wait(300).shift.state.cutKg).toBeGreaterThan(before);
  });

  it('waits for an open roof, and that roof then creaks', () => {
    const scripted = atCard('roof-talks').wait(1);
    const shown = scripted.shift.journal.find((event) => event.kind === 'card-shown');
    const creak = scripted.shift.journal.find((event) => event.kind === 'roof-talked');
    expect(creak?.tick).toBe(shown?.tick);
  });

  it('is left out where no roof is open for long, and holds up no other card', () => {
    const scripted = aShift(level).wait(9000);
    const shown = scripted.shift.journal.flatMap((event) =>
      event.kind === 'card-shown' ? [event.card] : [],
    );
    expect(shown).toEqual(['reserve-air', 'swap-posts']);
  });

  it('presses harder for a while when it is not listened to', () => {
    const scripted = atCard('roof-talks').do({ kind: 'answer-card', card: 'roof-talks', answer: 'go-on' });
    expect(scripted.shift.state.face.heavyUntilTick).toBeGreaterThan(scripted.shift.state.tick);
  });
});

describe('the last question', () => {
  it('is put after the whistle and still answered', () => {
    const scripted = aShift(level).do({ kind: 'end-shift' });
    expect(scripted.shift.state.cards.open).toBe('tomorrows-norm');
    scripted.do({ kind: 'answer-card', card: 'tomorrows-norm', answer: 'raise' });
    expect(scripted.shift.state.cards.answers['tomorrows-norm']).toBe('raise');
  });

  it('leaves booking to the player, once', () => {
    const scripted = aShift(level).do({ kind: 'book', as: 'as-it-stands' });
    expect(scripted.refusals).toEqual(['shift-not-over']);
    scripted
      .do({ kind: 'end-shift' })
      .do({ kind: 'book', as: 'written-for-three' })
      .do({ kind: 'book', as: 'as-it-stands' });
    expect(scripted.shift.state.booking).toBe('written-for-three');
    expect(scripted.refusals.at(-1)).toBe('already-booked');
  });
});
