// The lever, short: the same tons under four rules, one touch each. The bar keeps its length and changes hands.
import type { RuleId } from '../../credit/rule.ts';
import { Button } from '../parts/button.tsx';
import { saidTons } from '../parts/print-figures.ts';
import { ShareBars } from '../parts/share-bars.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { KioskScreenProps } from './kiosk-screen.ts';
import { Foot } from './plates.tsx';
import { Sources } from './sources.tsx';
import { TimeRing } from './time-ring.tsx';

const RULES: readonly RuleId[] = ['one-name', 'equal-shares', 'trade-shares', 'whole-chain'];

export const KioskLever = ({ kiosk, session }: KioskScreenProps) => {
  const { t } = useI18n();
  const reveal = useStore(session.store, (state) => state.reveal);
  if (reveal === null) return null;
  const { rule, credits, summary } = reveal;
  return (
    <main class="kiosk-paper kiosk-lever">
      <TimeRing kiosk={kiosk} />
      <h1 class="kiosk-question" tabIndex={-1} data-focus-target>
        {t('kiosk.lever.title', { tons: saidTons(summary.cutKg) })}
      </h1>
      <ShareBars
        credit={credits.find((credit) => credit.rule === rule) ?? null}
        rule={rule}
        people={summary.people}
      />
      <p class="kiosk-line">{t(`rule.${rule}.claim`)}</p>
      <Sources keys={[`rule.${rule}.claim`]} also={rule === 'one-name' ? ['REC-04'] : []} />
      <div class="kiosk-rules" role="group" aria-label={t('kiosk.lever.touch')}>
        {RULES.map((one) => (
          <Button
            key={one}
            tone="print"
            class="kiosk-rule"
            isPressed={one === rule}
            onPress={() => session.chooseRule(one)}
          >
            {t(`rule.${one}.name`)}
          </Button>
        ))}
      </div>
      <Foot kiosk={kiosk} session={session} />
    </main>
  );
};
