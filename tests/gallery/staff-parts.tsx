// The staff's side of a kiosk: the lock and the three leaves of the panel, over three weeks of a museum.
import { PinQuestion } from '../../src/ui/kiosk/pin-pad.tsx';
import { StaffSheet } from '../../src/ui/kiosk/staff-panel.tsx';
import { aStaffDesk } from '../support/staff-desk.ts';
import { Part } from './part.tsx';
import { Chapter } from './plate.tsx';

const lockedDesk = () => {
  const { staff } = aStaffDesk();
  for (let tries = 0; tries < 5; tries += 1) staff.tryPin('0000');
  return staff;
};

export const StaffParts = () => {
  const { staff } = aStaffDesk({ days: 6, search: '?arc=240', complaints: ['kiosk.json: pin = "12"'] });
  return (
    <Chapter
      id="parts-staff"
      title="Staff"
      lead="What a museum sees behind its PIN: counts, settings, machine."
    >
      <div class="parts">
        <Part name="PIN pad" size="tall">
          <div class="staff">
            <PinQuestion staff={aStaffDesk().staff} />
          </div>
        </Part>
        <Part name="PIN pad, locked" size="tall">
          <div class="staff">
            <PinQuestion staff={lockedDesk()} />
          </div>
        </Part>
        {(['counts', 'settings', 'machine'] as const).map((leaf) => (
          <Part key={leaf} name={`staff panel, ${leaf}`} size="wide">
            <div class="staff">
              <StaffSheet staff={staff} leaf={leaf} />
            </div>
          </Part>
        ))}
      </div>
    </Chapter>
  );
};
