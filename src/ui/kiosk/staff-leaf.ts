// What every leaf of the staff panel gets.
import type { StaffDesk } from '../../session/kiosk-port.ts';

export type LeafProps = {
  readonly staff: StaffDesk;
  /** The desk tells nobody of a change: whoever asked for one says so, and the sheet is read anew. */
  readonly onChanged: () => void;
};
