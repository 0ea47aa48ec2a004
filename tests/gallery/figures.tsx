// Everyone of the shift, large, by the code that draws them in the title, the posters and the photograph.
import { pageOf1935 } from '../../src/credit/page.ts';
import { CHARACTERS, type Character } from '../../src/rig/dress.ts';
import { living } from '../../src/rig/fatigue.ts';
import { motionOf, poseAt, type Activity } from '../../src/rig/motion.ts';
import { PORTRAITS } from '../../src/rig/photo.ts';
import { POSES, type PoseName } from '../../src/rig/poses.ts';
import type { Pose } from '../../src/rig/pose.ts';
import { CrewPhoto } from '../../src/ui/parts/crew-photo.tsx';
import { Figure, HorseFigure } from '../../src/ui/parts/figure.tsx';
import { summaryFixture } from '../support/reveal-fixture.ts';
import { Chapter, Plate, Section } from './plate.tsx';

const POSE_NAMES = Object.keys(POSES) as readonly PoseName[];

/** A standing man is 140 units tall; arms, props and poles reach farther than he does. */
const FRAME = '-74 -186 164 200';

const Drawn = ({ character, pose }: { readonly character: Character; readonly pose: Pose }) => (
  <svg class="body" viewBox={FRAME} role="img" aria-label={character}>
    <Figure character={character} pose={pose} />
  </svg>
);

/** The first key of a pose is where it begins; a blow is best known by its middle. */
const tellingKey = (name: PoseName): Pose => {
  const keys: readonly Pose[] = POSES[name];
  return keys[Math.floor((keys.length - 1) / 2)] ?? POSES.stand[0];
};

const Everyone = ({ character }: { readonly character: Character }) => (
  <Chapter id={`figure-${character}`} title={character} lead="">
    <div class="bodies">
      {POSE_NAMES.map((name) => (
        <Plate key={name} kind="figure" name={`${character} ${name}`} label={name}>
          <Drawn character={character} pose={tellingKey(name)} />
        </Plate>
      ))}
    </div>
  </Chapter>
);

const Portrait = ({ character, name }: { readonly character: Character; readonly name: string }) => (
  <Plate kind="figure" name={name} label={character}>
    <svg class="portrait" viewBox="-62 -160 134 172" role="img" aria-label={character}>
      <Figure character={character} pose={PORTRAITS[character]} />
    </svg>
  </Plate>
);

const GIANTS: readonly Character[] = ['hewer', 'hauler'];

const Portraits = () => (
  <Chapter
    id="portraits"
    title="As they stood for the photographer"
    lead="Feet apart, three-quarter, the tool shown. Two of them six hundred pixels tall, as a poster has them."
  >
    <div class="giants">
      {GIANTS.map((character) => (
        <Portrait key={character} character={character} name={`${character}, large`} />
      ))}
    </div>
    <div class="portraits">
      {CHARACTERS.map((character) => (
        <Portrait key={character} character={character} name={`${character} photo`} />
      ))}
      <Plate kind="figure" name="horse" label="horse">
        <svg class="portrait" viewBox="-72 -160 150 172" role="img" aria-label="horse">
          <HorseFigure />
        </svg>
      </Plate>
    </div>
  </Chapter>
);

/** Every motion worn by whom it belongs to. */
const STRIPS: readonly (readonly [Character, Activity])[] = [
  ['hewer', 'work'],
  ['timberman-a', 'work'],
  ['timberman-b', 'lift'],
  ['timberman-a', 'tap'],
  ['carrier', 'work'],
  ['hauler', 'carry'],
  ['hauler', 'work'],
  ['loader', 'work'],
  ['driver', 'work'],
  ['air-hand', 'work'],
  ['petrov', 'work'],
  ['editor', 'work'],
  ['clerk', 'work'],
  ['carrier', 'move'],
  ['timberman-b', 'tired'],
  ['loader', 'call'],
];
const PHASES = 6;

const Strip = ({ character, activity }: { readonly character: Character; readonly activity: Activity }) => {
  const wholeMs = motionOf(character, activity).reduce((sum, { ms }) => sum + ms, 0);
  return (
    <Plate
      kind="figure"
      name={`${character} ${activity} in motion`}
      label={`${character}, ${activity}`}
      note={`${(wholeMs / 1000).toFixed(2)} s`}
    >
      <div class="strip-of-film">
        {Array.from({ length: PHASES }, (_, at) => (
          <Drawn key={at} character={character} pose={poseAt(character, activity, (wholeMs * at) / PHASES)} />
        ))}
      </div>
    </Plate>
  );
};

const STATES = [
  ['rested', { fatiguePermille: 0 }],
  ['working', { fatiguePermille: 350 }],
  ['tired', { fatiguePermille: 700 }],
  ['spent', { fatiguePermille: 1000 }],
  ['afraid', { fatiguePermille: 200, fearPermille: 1000 }],
  ['spent and afraid', { fatiguePermille: 1000, fearPermille: 1000 }],
] as const;

const Night = () => (
  <Chapter
    id="fatigue"
    title="What the night does to a body"
    lead="The same pose of the same man; the rig bends it, nobody drew it twice."
  >
    <div class="bodies">
      {STATES.map(([name, state]) => (
        <Plate key={name} kind="figure" name={`fatigue ${name}`} label={name}>
          <Drawn character="hewer" pose={living(POSES.stand[0], state, 700)} />
        </Plate>
      ))}
    </div>
  </Chapter>
);

const Photograph = () => {
  const figures = pageOf1935(summaryFixture(), null).photograph;
  return (
    <Chapter
      id="photograph"
      title="The crew photograph"
      lead="Composed from those who worked the shift; the airbrush leaves their shadows."
    >
      <div class="photographs">
        {(['whole', 'retouched'] as const).map((state) => (
          <Plate key={state} kind="figure" name={`photograph ${state}`} label={state} class="on-paper">
            <CrewPhoto figures={figures} state={state} label={`The crew, ${state}`} />
          </Plate>
        ))}
      </div>
    </Chapter>
  );
};

export const Figures = () => (
  <>
    <Section
      id="figures"
      title="Figures"
      lead="Eleven people and a horse, each one rig of cut-out parts. Here as the title, the posters and the photograph draw them."
      tone="paper"
    >
      <Portraits />
      <Photograph />
    </Section>
    <Section
      id="poses"
      title="Poses"
      lead="Everyone in every pose, a man ninety pixels tall, on the dark they work in; whose work it is does not matter here."
      tone="night"
    >
      {CHARACTERS.map((character) => (
        <Everyone key={character} character={character} />
      ))}
      <Chapter
        id="motions"
        title="Motions"
        lead="Each worn by whom it belongs to, at six moments of its cycle."
      >
        <div class="strips">
          {STRIPS.map(([character, activity]) => (
            <Strip key={`${character} ${activity}`} character={character} activity={activity} />
          ))}
        </div>
      </Chapter>
      <Night />
    </Section>
  </>
);
