// The lever itself: a slot with seven notches beside seven radio buttons. The radios do the work (arrows,
// touch, screen reader); the knob only shows it, and may also be dragged.
import { useRef } from 'preact/hooks';
import type { RuleId } from '../../credit/rule.ts';
import { useI18n } from '../use-i18n.ts';

export type LeverFrameProps = {
  readonly rules: readonly RuleId[];
  /** Those of them that say nothing yet. */
  readonly locked?: readonly RuleId[];
  /** The rule the lever stands at. */
  readonly rule: RuleId;
  /** The rule marked as the one to print; null while there is none. */
  readonly chosen: RuleId | null;
  readonly isForeign: boolean;
  readonly onPull: (rule: RuleId) => void;
};

/** The notch nearest to a height in a slot: 0 is its top edge, 1 its bottom edge. */
export const notchAt = (share: number, notches: number): number =>
  Math.min(notches - 1, Math.max(0, Math.floor(share * notches)));

export const LeverFrame = ({ rules, locked = [], rule, chosen, isForeign, onPull }: LeverFrameProps) => {
  const i18n = useI18n();
  const at = Math.max(0, rules.indexOf(rule));
  return (
    <fieldset class="lever-frame" style={{ '--notches': String(rules.length), '--at': String(at) }}>
      <legend>{i18n.t('lever.legend')}</legend>
      <Slot rules={rules} rule={rule} onPull={onPull} />
      <div class="lever-rows">
        {rules.map((id) => (
          <label
            key={id}
            class="print-pick lever-row"
            data-on={id === rule ? '' : undefined}
            data-locked={locked.includes(id) ? '' : undefined}
          >
            <input
              type="radio"
              name="lever-rule"
              value={id}
              checked={id === rule}
              onChange={() => onPull(id)}
            />
            <span class="lever-name">{i18n.t(`rule.${id}.name`)}</span>
            <Mark id={id} isLocked={locked.includes(id)} chosen={chosen} isForeign={isForeign} />
          </label>
        ))}
      </div>
    </fieldset>
  );
};

type MarkProps = Pick<LeverFrameProps, 'chosen' | 'isForeign'> & {
  readonly id: RuleId;
  readonly isLocked: boolean;
};

/** What stands beside a rule: that it is the one marked, or, before any is, that 1935 printed it. */
const Mark = ({ id, isLocked, chosen, isForeign }: MarkProps) => {
  const { t } = useI18n();
  if (isLocked) return <span class="lever-printed lever-lock">{t('lever.lock')}</span>;
  if (id === chosen)
    return <span class="lever-printed">{t(isForeign ? 'lever.printed.foreign' : 'lever.printed')}</span>;
  if (id !== 'one-name') return null;
  return (
    <span class="lever-printed" data-printed="">
      {t('lever.as-printed')}
    </span>
  );
};

/** The slot with its knob; for pointers alone, as the radios beside it say the same to everyone else. */
const Slot = ({ rules, rule, onPull }: Pick<LeverFrameProps, 'rules' | 'rule' | 'onPull'>) => {
  const slot = useRef<HTMLDivElement>(null);
  /** The pointer that has the knob: a second hand does not pull it away. */
  const puller = useRef<number | null>(null);
  const letGo = (event: PointerEvent): void => {
    if (puller.current === event.pointerId) puller.current = null;
  };
  const pullTo = (clientY: number): void => {
    const box = slot.current?.getBoundingClientRect();
    if (!box || box.height === 0) return;
    const to = rules[notchAt((clientY - box.top) / box.height, rules.length)];
    if (to !== undefined && to !== rule) onPull(to);
  };
  return (
    <div
      ref={slot}
      class="lever-slot"
      aria-hidden="true"
      onPointerDown={(event) => {
        if (puller.current !== null) return;
        puller.current = event.pointerId;
        event.currentTarget.setPointerCapture(event.pointerId);
        pullTo(event.clientY);
      }}
      onPointerMove={(event) => (puller.current === event.pointerId ? pullTo(event.clientY) : undefined)}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
    >
      {rules.map((id) => (
        <span key={id} class="lever-notch" />
      ))}
      <span class="lever-knob" />
    </div>
  );
};
