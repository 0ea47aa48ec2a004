// @vitest-environment happy-dom
// Every shift has its poster, also one nobody has cut one for.
import { render } from 'preact';
import { expect, it } from 'vitest';
import { LevelPoster } from '../../src/ui/parts/level-poster.tsx';

it('prints its number on a shift without a poster of its own', () => {
  const wall = document.createElement('div');
  render(<LevelPoster id="a-shift-of-tomorrow" number={4} />, wall);
  expect(wall.querySelector('.plate-number')?.textContent).toBe('4');
  render(<LevelPoster id="ordinary-night" number={2} />, wall);
  expect(wall.querySelector('.plate-number')).toBeNull();
});
