// The keyed poses of people. Everything between them is blended; a new pose is a line here.
import type { Pose } from './pose.ts';
import { arms, both, BRACED, KNEELING, legs, near, pose, walk, writing } from './pose-kit.ts';

export const POSES = {
  stand: [pose({})],
  walk: walk({ torso: -78, head: 8, ...arms(92, 56, 94, 58) }),
  wait: [pose({ torso: -84, head: 14, ...arms(92, 20, 88, 16), ...legs([96, 98, 78, 90]) })],
  sit: [
    pose({ torso: -84, head: 38, ...arms(64, -8, 58, 4), ...legs([-10, 16, -60, 66, -68, 0]) }),
    pose({ torso: -82, head: 42, ...arms(66, -8, 60, 4), ...legs([-10, 16, -60, 66, -68, 0]) }),
  ],
  call: [
    pose({ torso: -84, head: -14, ...arms(104, 88, 38, -108), ...legs([104, 100, 74, 92]) }, [], {
      isOpen: true,
    }),
    pose({ torso: -87, head: -18, ...arms(104, 88, 34, -110), ...legs([104, 100, 74, 92]) }, [], {
      isOpen: true,
    }),
  ],
  fear: [
    pose({ torso: -98, head: -34, ...arms(-10, -78, -22, -96), ...legs([92, 118, 42, 112, 0, 0]) }, [], {
      isOpen: true,
    }),
  ],
  hurt: [
    pose({ torso: -22, head: 62, ...arms(78, 84, 60, -150), ...legs([92, 178, 78, 176, 78, 80]) }, [], {
      isDark: true,
    }),
  ],
  // The hewer, crouched; at the face his arms follow the hammer and not these angles.
  hammer: [
    pose(
      { torso: -48, head: 34, ...arms(70, 20, 118, 30), ...legs(KNEELING), tool: 28, reach: 18 },
      both('hammer'),
    ),
    pose(
      { torso: -50, head: 32, ...arms(70, 20, 121, 28), ...legs(KNEELING), tool: 27, reach: 18 },
      both('hammer'),
    ),
    pose(
      { torso: -46, head: 35, ...arms(70, 20, 115, 31), ...legs(KNEELING), tool: 28, reach: 18 },
      both('hammer'),
    ),
  ],
  lift: [
    pose(
      {
        torso: -58,
        head: 6,
        ...legs([120, 108, 50, 104, 12, 0]),
        ...arms(60, 10, 78, 12),
        tool: -70,
        reach: 30,
      },
      both('prop'),
    ),
    pose(
      { torso: -74, head: -18, ...legs(BRACED), ...arms(20, -30, 52, -14), tool: -76, reach: 30 },
      both('prop'),
    ),
    pose(
      {
        torso: -82,
        head: -30,
        ...legs([112, 104, 64, 100, 8, 0]),
        ...arms(-10, -50, 34, -34),
        tool: -80,
        reach: 30,
      },
      both('prop'),
    ),
  ],
  strike: [
    pose(
      {
        torso: -94,
        head: -6,
        ...legs([112, 104, 68, 98, 8, 0]),
        ...arms(-60, -80, -58, -112),
        tool: -150,
        reach: -9,
      },
      both('mallet'),
    ),
    pose(
      { torso: -80, head: 4, ...legs(BRACED), ...arms(-20, -30, -18, -34), tool: -52, reach: -9 },
      both('mallet'),
    ),
    pose(
      {
        torso: -64,
        head: 16,
        ...legs([122, 112, 52, 102, 18, 0]),
        ...arms(30, 4, 30, 6),
        tool: -4,
        reach: -9,
      },
      both('mallet'),
    ),
  ],
  tap: [
    pose(
      { torso: -92, head: -46, ...legs([104, 100, 74, 92, 4, 0]), ...arms(100, 76, -34, -74), tool: -82 },
      near('axe'),
    ),
    pose(
      {
        torso: -94,
        head: -48,
        ...legs([104, 100, 74, 92, 4, 0]),
        ...arms(100, 76, -48, -80),
        tool: -86,
        rise: 1,
      },
      near('axe'),
    ),
    pose(
      { torso: -90, head: -38, ...legs([104, 100, 74, 92, 4, 0]), ...arms(100, 76, -16, -62), tool: -70 },
      near('axe'),
    ),
  ],
  carry: walk(
    { torso: -50, head: 18, ...arms(42, -72, 60, -62), tool: -6 },
    [{ tool: 'log', at: 'shoulder' }],
    4,
  ),
  lever: [
    pose(
      {
        torso: -84,
        head: 6,
        ...legs([108, 102, 68, 96, 6, 0]),
        ...arms(0, -20, 22, -36),
        tool: -62,
        reach: 10,
      },
      both('lever'),
    ),
    pose(
      { torso: -70, head: 14, ...legs(BRACED), ...arms(0, -20, 34, -4), tool: -36, reach: 10 },
      both('lever'),
    ),
    pose(
      {
        torso: -54,
        head: 26,
        ...legs([124, 114, 50, 104, 20, 0]),
        ...arms(0, -20, 66, 22),
        tool: -8,
        reach: 10,
      },
      both('lever'),
    ),
  ],
  shovel: [
    pose(
      {
        torso: -46,
        head: 40,
        ...legs([120, 110, 50, 104, 16, 0]),
        ...arms(70, 20, 112, 40),
        tool: 28,
        reach: 21,
      },
      both('shovel'),
    ),
    pose(
      {
        torso: -66,
        head: 22,
        ...legs([112, 108, 56, 100, 12, 0]),
        ...arms(70, 20, 116, 26),
        tool: 2,
        reach: 21,
      },
      both('shovel'),
    ),
    pose(
      {
        torso: -84,
        head: 0,
        ...legs([104, 104, 66, 94, 8, 0]),
        ...arms(70, 20, 98, -6),
        tool: -34,
        reach: 21,
      },
      both('shovel'),
    ),
  ],
  haul: walk(
    { torso: -42, head: 22, ...arms(50, 20, 70, 24), tool: 168 },
    [{ tool: 'rope', at: 'shoulder' }],
    3,
  ),
  lead: walk(
    { torso: -80, head: 4, ...arms(94, 60, 150, 172), tool: 184, tool2: -60 },
    [{ tool: 'lead', at: 'near' }],
    6,
  ),
  valve: [
    pose(
      {
        torso: -78,
        head: 12,
        ...legs([106, 100, 74, 96, 4, 0]),
        ...arms(24, -22, 34, -2),
        tool: -20,
        reach: 0,
      },
      near('wheel'),
    ),
    pose(
      {
        torso: -72,
        head: 16,
        ...legs([110, 102, 70, 98, 6, 0]),
        ...arms(38, -6, 28, -20),
        tool: 10,
        reach: 0,
      },
      near('wheel'),
    ),
    pose(
      {
        torso: -76,
        head: 14,
        ...legs([108, 102, 72, 96, 4, 0]),
        ...arms(16, -34, 42, 4),
        tool: 40,
        reach: 0,
      },
      near('wheel'),
    ),
  ],
  note: [
    pose({ torso: -84, head: 30, ...arms(88, -18, 92, -22), tool: -52, tool2: -118 }, writing('notebook')),
    pose({ torso: -84, head: 32, ...arms(88, -18, 94, -18), tool: -52, tool2: -110 }, writing('notebook')),
    pose({ torso: -86, head: -4, ...arms(88, -18, 96, -30), tool: -52, tool2: -104 }, writing('notebook')),
  ],
  tally: [
    pose({ torso: -82, head: 34, ...arms(84, 0, 88, -8), tool: -16, tool2: -122 }, writing('ledger')),
    pose({ torso: -82, head: 36, ...arms(84, 0, 90, 0), tool: -16, tool2: -112 }, writing('ledger')),
    pose({ torso: -86, head: 6, ...arms(84, 0, 92, -12), tool: -16, tool2: -104 }, writing('ledger')),
  ],
  hold: [
    pose(
      { torso: -90, head: -10, ...legs([102, 98, 78, 92, 2, 0]), ...arms(104, 84, -14, -64), tool: 90 },
      near('lamp'),
    ),
    pose(
      { torso: -91, head: -14, ...legs([102, 98, 78, 92, 2, 0]), ...arms(104, 84, -20, -68), tool: 93 },
      near('lamp'),
    ),
    pose(
      { torso: -89, head: -4, ...legs([102, 98, 78, 92, 2, 0]), ...arms(104, 84, -8, -60), tool: 87 },
      near('lamp'),
    ),
  ],
} as const satisfies Record<string, readonly Pose[]>;

export type PoseName = keyof typeof POSES;
