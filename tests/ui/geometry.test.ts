// Numbers the screens share with the simulation, and the strip of the whole face as shapes and as a count.
import catalogue from '../../levels/index.json';
import { describe, expect, it } from 'vitest';
import { MAX_TILT as SIM_MAX_TILT, PIECES as SIM_PIECES } from '../../src/sim/index.ts';
import type { RoofCell } from '../../src/session/store.ts';
import { countStrip, STAGES, stripPaths } from '../../src/ui/parts/roof-shapes.ts';
import { MAX_TILT, nameOfPiece, PIECES, PIECES_IN_SIGHT, toTilt } from '../../src/ui/pieces.ts';
import { LEVELS } from '../../src/ui/screens/title.tsx';
import { shiftTime } from '../../src/ui/shift-time.ts';
import { aLevel } from '../support/levels.ts';

const cell = (stage: RoofCell['stage'], propPercent = 0, propBy: string | null = null): RoofCell => ({
  stage,
  propPercent,
  propBy,
});

describe('the pieces of a bay', () => {
  it('have the numbers of the simulation', () => {
    expect(PIECES).toEqual(SIM_PIECES);
    expect(MAX_TILT).toBe(SIM_MAX_TILT);
    expect(new Set(PIECES_IN_SIGHT).size).toBe(5);
    expect(PIECES_IN_SIGHT.map((piece) => PIECES[nameOfPiece(piece)])).toEqual(PIECES_IN_SIGHT);
  });

  it('are tilted within what the steel can do', () => {
    expect([-9, -3, 0, 2, 3, 9].map(toTilt)).toEqual([-3, -3, 0, 2, 3, 3]);
  });
});

describe('the tickets of the title', () => {
  it('are the levels of the game in its order, with their true length', () => {
    // The short form of a night is the museum's and has no ticket.
    const own = catalogue.levels.filter((id) => aLevel(id).face.isOneBlock !== true);
    expect(own.length).toBeGreaterThan(0);
    expect(LEVELS.map((level) => level.id)).toEqual(own);
    expect(LEVELS.map((level) => level.ticks)).toEqual(own.map((id) => aLevel(id).shiftTicks));
  });
});

describe('the strip', () => {
  it('draws each state of a bay with a shape of its own', () => {
    const shapes = STAGES.map((stage) => stripPaths([cell(stage)], 13, 'hewer').stages[stage]);
    expect(new Set(shapes).size).toBe(STAGES.length);
    expect(shapes.every((shape) => shape.length > 0)).toBe(true);
  });

  it('tells the player’s props from the props of others', () => {
    const paths = stripPaths([cell(2, 90, 'timberman-1'), cell(2, 100, 'hewer')], 13, 'hewer');
    expect(paths.props).not.toBe('');
    expect(paths.ownProps).not.toBe('');
  });

  it('counts a bay as bare only where it is cut, standing and unpropped', () => {
    const roof = [cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(2, 90, 'timberman-1')];
    expect(countStrip(roof)).toEqual({ cut: 5, bare: 3, creaking: 1, splintering: 1, shut: 1, props: 1 });
  });
});

describe('the time of the shift', () => {
  it('is hours and whole minutes, never negative', () => {
    expect([0, 59, 60, 3599, 20_700, -5].map(shiftTime)).toEqual([
      '0:00',
      '0:00',
      '0:01',
      '0:59',
      '5:45',
      '0:00',
    ]);
  });
});
