// A rolling mechanical counter: tons, norms. The eye sees wheels, the ear reads one sentence; both are
// written straight from the store.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameState, GameStore } from '../../session/store.ts';
import { follow, Ticker } from '../ticker.tsx';
import { useI18n } from '../use-i18n.ts';
import { createWheels } from './wheels.ts';
import '../styles/counter.css';

export type CounterProps = {
  readonly store: GameStore;
  readonly label: string;
  /** Whole number in units of the last wheel: tenths of a ton where `decimals` is 1. */
  readonly read: (state: GameState) => number;
  /** The same as a sentence for the ear. */
  readonly say: (state: GameState) => string;
  readonly whole: number;
  readonly decimals: number;
  readonly class?: string;
  /** In whose name it counts, while that is not who does the work. */
  readonly note?: string | null;
};

const decimalSign = (number: (n: number, options?: Intl.NumberFormatOptions) => string): string =>
  number(0.5, { minimumFractionDigits: 1 }).replace(/\d/g, '') || '.';

export const Counter = (props: CounterProps) => {
  const { store, label, read, say, whole, decimals, class: name = '', note = null } = props;
  const i18n = useI18n();
  const host = useRef<HTMLSpanElement>(null);
  const sign = decimalSign(i18n.number);
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    const wheels = createWheels(host.current, whole, decimals, sign);
    return follow(store, (state) => wheels.show(read(state)));
  }, [store, read, whole, decimals, sign]);
  return (
    <div class={`counter plate ${name}`} role="group" aria-label={label}>
      <span class="counter-label" aria-hidden="true">
        {label}
      </span>
      <span class="counter-wheels" ref={host} aria-hidden="true" />
      {note === null ? null : <span class="counter-note">{note}</span>}
      <Ticker store={store} read={say} class="unseen" />
    </div>
  );
};
