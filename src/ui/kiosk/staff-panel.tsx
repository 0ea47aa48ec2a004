// The staff panel: what was counted, what is set, how the machine is. Three leaves of one sheet, since a technician at a
// touch screen comes with one question.
import { useReducer, useState } from 'preact/hooks';
import type { StaffDesk } from '../../session/kiosk-port.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';
import { StaffCounts } from './staff-counts.tsx';
import { StaffMachine } from './staff-machine.tsx';
import { StaffSettings } from './staff-settings.tsx';
import '../styles/kiosk-staff.css';

const STAFF_LEAVES = ['counts', 'settings', 'machine'] as const;
export type StaffLeaf = (typeof STAFF_LEAVES)[number];

const LEAVES = { counts: StaffCounts, settings: StaffSettings, machine: StaffMachine } as const;

/** What is wrong with the museum's own file or link: on every leaf, since nobody looks for what they do not know of. */
const Complaints = ({ lines }: { readonly lines: readonly string[] }) => {
  const { t } = useI18n();
  if (lines.length === 0) return null;
  return (
    <section class="staff-complaints">
      <p>{t('kiosk.staff.complaints', { count: lines.length })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <code>{line}</code>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The sheet without its frame, so that it can be hung on a wall. */
export const StaffSheet = ({ staff, leaf: first = 'counts' }: { staff: StaffDesk; leaf?: StaffLeaf }) => {
  const { t } = useI18n();
  const [leaf, setLeaf] = useState<StaffLeaf>(first);
  const [, readAnew] = useReducer((times: number) => times + 1, 0);
  const Leaf = LEAVES[leaf];
  return (
    <div class="staff-sheet">
      <nav class="staff-leaves" aria-label={t('kiosk.staff.leaves')}>
        {STAFF_LEAVES.map((one) => (
          <Button key={one} id={`staff-${one}`} isPressed={one === leaf} onPress={() => setLeaf(one)}>
            {t(`kiosk.staff.leaf.${one}`)}
          </Button>
        ))}
      </nav>
      <Complaints lines={staff.complaints()} />
      <Leaf staff={staff} onChanged={() => readAnew(undefined)} />
    </div>
  );
};

export const StaffPanel = ({ staff }: { readonly staff: StaffDesk }) => {
  const { t } = useI18n();
  return (
    <Dialog title={t('kiosk.staff.title')} onClose={() => staff.close()} class="staff staff-panel" hasDone>
      <StaffSheet staff={staff} />
    </Dialog>
  );
};
