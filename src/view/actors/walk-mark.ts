// The prop the walk has come to: its setter's mark, grown, so that the eye goes down the face from one to the next
// while the picture stands still.
import type { Session } from '../../session/session-port.ts';
import { worldX, worldY } from '../band.ts';
import type { Actor } from '../scenery.ts';
import { DEPTH, type Stage } from '../stage.ts';

/** Where the marks hang on the props (`props.ts`), and how large the one is that is passed. *tuned* */
const AT = { along: 0.56, across: 62 } as const;
const SIZE = 2.5;

export const createWalkMark = (stage: Stage, session: Session): Actor => {
  const mark = stage.sprite('mark timberman', DEPTH.tradeMark);
  return {
    sync: ({ shift, bayUnits, lit }) => {
      const playback = session.store.getState().reveal?.playback;
      if (lit < 0.5 || playback?.stage !== 'walk') return mark.hide();
      const by = shift.state.face.propBy[playback.walkBay] ?? -1;
      const trade = shift.level.crew[by]?.trade;
      if (trade === undefined) return mark.hide();
      const u = (playback.walkBay + AT.along) * bayUnits;
      mark.show(`mark ${trade}`);
      mark.size(SIZE);
      mark.at(worldX(u, AT.across), worldY(u, AT.across));
    },
    destroy: () => mark.destroy(),
  };
};
