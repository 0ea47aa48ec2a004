// @vitest-environment happy-dom
// A face in the photograph is the face it had underground, whoever else came to the picture.
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { PhotoFigure } from '../../src/credit/page.ts';
import { pageOf1935 } from '../../src/credit/page.ts';
import { summarise } from '../../src/credit/summarise.ts';
import { CrewPhoto, fromTheLeft } from '../../src/ui/parts/crew-photo.tsx';
import { charactersOf } from '../../src/view/actors/body.ts';
import { aJournal, aLevel, theRecord } from '../support/journal.ts';

const drawn = (figures: readonly PhotoFigure[]): readonly string[] => {
  const plate = document.createElement('div');
  render(<CrewPhoto figures={figures} state="whole" label="" />, plate);
  // What they are cut from; where in the plate they stand is another matter.
  return [...plate.querySelectorAll('.photo-sitter')].map((sitter) =>
    [...sitter.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' '),
  );
};

it('draws the second timberman alike with and without the first', () => {
  const level = aLevel();
  const inMine = charactersOf(level);
  const both = level.crew.flatMap(({ trade }, index) => (trade === 'timberman' ? [inMine[index]] : []));
  expect(both).toEqual(['timberman-a', 'timberman-b']);
  const whole = pageOf1935(summarise(level, theRecord()), null).photograph;
  const alone = pageOf1935(
    summarise(level, aJournal().tons('hewer', 7).spell('hewer', 'hew').spell('timberman-2', 'timber').done()),
    null,
  ).photograph;
  const only = (figures: readonly PhotoFigure[], id: string) => figures.filter((figure) => figure.id === id);
  expect(drawn(only(alone, 'timberman-2'))).toEqual(drawn(only(whole, 'timberman-2')));
  expect(drawn(only(alone, 'timberman-2'))).not.toEqual(drawn(only(whole, 'timberman-1')));
});

it('names the hewer in the middle of those who stand there', () => {
  const named = fromTheLeft(pageOf1935(summarise(aLevel(), theRecord()), null).photograph);
  expect(named[Math.floor(named.length / 2)]?.isHewer).toBe(true);
});
