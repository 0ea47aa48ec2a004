// The sign of a trade by shape and hue (look-and-sound.md 2), the same on the strip, the sheet and the charts:
// colour alone would leave out one reader in twelve.
import type { Trade } from '../../sim/index.ts';

const SHAPES: Readonly<Record<Trade, string>> = {
  hewer: 'M8 1.5A6.5 6.5 0 1 1 7.99 1.5Z',
  timberman: 'M2 2H14V14H2Z',
  carrier: 'M8 1.5L15 14.5H1Z',
  loader: 'M8 0.5L15.5 8L8 15.5L0.5 8Z',
  driver: 'M1.5 15V7.5A6.5 6.5 0 0 1 14.5 7.5V15H10.5V7.5A2.5 2.5 0 0 0 5.5 7.5V15Z',
  'air-hand': 'M6 1H10V6H15V10H10V15H6V10H1V6H6Z',
};

export const TradeMark = ({ trade }: { readonly trade: Trade }) => (
  <svg class="trade-mark" data-trade={trade} viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPES[trade]} />
  </svg>
);
