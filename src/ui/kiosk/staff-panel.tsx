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
