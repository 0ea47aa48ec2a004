// The machine: which version it runs, whether everything it needs is there, what went wrong lately.
import { useState } from 'preact/hooks';
import type { SelfTestLine, StaffDesk, TroubleLine } from '../../session/kiosk-port.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import type { LeafProps } from './staff-leaf.ts';
import { useStaffWords } from './staff-words.ts';

const Line = ({ id, isGood, detail }: SelfTestLine) => {
  const { t, has } = useI18n();
  const word = `kiosk.state.${detail}`;
  return (
    <li data-good={isGood}>
      <span class="staff-mark" role="img" aria-label={t(isGood ? 'kiosk.staff.good' : 'kiosk.staff.bad')}>
        {isGood ? '✓' : '✕'}
      </span>
      <span>{t(`kiosk.test.${id}`)}</span>
      <span class="staff-detail">{has(word) ? t(word) : detail}</span>
    </li>
  );
};

const SelfTest = ({ staff }: { readonly staff: StaffDesk }) => {
  const { t } = useI18n();
  const [lines, setLines] = useState<readonly SelfTestLine[]>([]);
  const [isRunning, setIsRunning] = useState(false);
  const run = (): void => {
    setIsRunning(true);
    void staff.selfTest().then((found) => {
      setLines(found);
      setIsRunning(false);
    });
  };
  const bad = lines.filter(({ isGood }) => !isGood).length;
  const told = lines.length > 0 ? t('kiosk.staff.tested', { of: lines.length, bad }) : '';
  return (
    <section>
      <Button id="staff-test" blockedBy={isRunning ? t('kiosk.staff.testing') : null} onPress={run}>
        {t('kiosk.staff.test')}
      </Button>
      <p class="staff-note" role="status">
        {isRunning ? t('kiosk.staff.testing') : told}
      </p>
      <ul class="staff-lines">
        {lines.map((line) => (
          <Line key={line.id} {...line} />
        ))}
      </ul>
    </section>
  );
};

const Troubles = ({ lines }: { readonly lines: readonly TroubleLine[] }) => {
  const { t } = useI18n();
  const words = useStaffWords();
  return (
    <section>
      <h3>{t('kiosk.staff.troubles')}</h3>
      {lines.length === 0 ? <p class="staff-note">{t('kiosk.staff.troubles.none')}</p> : null}
      <ol class="staff-troubles">
        {lines.map(({ atIso, kind, detail }) => (
          <li key={`${atIso} ${kind} ${detail}`}>
            <time dateTime={atIso}>{words.time(atIso)}</time> <code>{kind}</code> <span>{detail}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};

export const StaffMachine = ({ staff }: LeafProps) => {
  const { t } = useI18n();
  return (
    <>
      <div class="staff-row">
        <p class="staff-version">{t('kiosk.staff.version', { version: staff.version() })}</p>
        <Button id="staff-reload" onPress={() => staff.reload()}>
          {t('kiosk.staff.reload')}
        </Button>
      </div>
      <SelfTest staff={staff} />
      <Troubles lines={staff.troubles()} />
    </>
  );
};
