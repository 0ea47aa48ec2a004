// The door of a shift: what it is about, the one key that matters, and the way down. Before the record night it also says
// what the minute of the warm-up came to.
import type { Classroom } from '../../classroom/class-store.ts';
import { keyName } from '../key-name.ts';
import { LevelPoster } from '../parts/level-poster.tsx';
import { PrintDesk } from '../parts/print-desk.tsx';
import { tonsText } from '../parts/print-figures.ts';
import { Text } from '../parts/text.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';

const WARM_UP_LEVEL = 'ordinary-night';
/** Of the warm-up, kg (TEC-52); a test holds it to the level. */
export const WARM_UP_NORM_KG = 7000;

/** What the minute came to, beside the norm of a whole night. */
const Minute = ({ classroom }: { readonly classroom: Classroom }) => {
  const i18n = useI18n();
  const kg = useStore(classroom.store, (state) => state.progress.warmUpKg);
  const stage = useStore(classroom.store, (state) => state.progress.stage);
  if (kg === null || stage !== 'lesson') return null;
  const share = Math.min(1, kg / WARM_UP_NORM_KG);
  return (
    <section class="class-minute" aria-labelledby="class-minute-title">
      {/* Read first: it is what has just been done. */}
      <p id="class-minute-title" class="class-minute-title" tabIndex={-1} data-focus-target>
        {i18n.t('class.minute.title')}
      </p>
      <p class="class-minute-figure">
        {i18n.t('class.minute.cut', {
          tons: tonsText(i18n, kg),
          norm: i18n.number(WARM_UP_NORM_KG / 1000),
        })}
      </p>
      <div class="class-minute-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
      </div>
      <Text k="class.minute.norm" as="p" />
    </section>
  );
};

const Controls = ({ session }: Pick<ClassScreenProps, 'session'>) => {
  const i18n = useI18n();
  const key = useStore(session.store, (state) => state.settings.keys.hammer);
  const mode = useStore(session.store, (state) => state.settings.hammerMode);
  return <p class="class-controls">{i18n.t('class.controls', { key: keyName(i18n, key), mode })}</p>;
};

export const ShiftDoor = ({ classroom, session }: ClassScreenProps) => {
  const i18n = useI18n();
  const stage = useStore(classroom.store, (state) => state.progress.stage);
  const lesson = useStore(classroom.store, (state) => state.progress.lesson);
  const isWarmUp = stage === 'warm-up';
  const level = isWarmUp ? WARM_UP_LEVEL : lesson.level;
  const name = `title.level.${level}.name`;
  const line = `title.level.${level}.line`;
  return (
    <PrintDesk
      class="class-paper class-door"
      wayOn={{
        label: i18n.t(isWarmUp ? 'class.door.minute' : 'class.door.down'),
        onPress: () => void classroom.goDown(),
      }}
    >
      <article class="class-slip class-door-slip">
        <div class="class-door-art" data-level={level}>
          <LevelPoster id={level} number={isWarmUp ? 1 : 2} />
        </div>
        <div class="class-door-words">
          <Minute classroom={classroom} />
          <h1 class="print-title" tabIndex={-1}>
            {isWarmUp ? i18n.t('class.door.warm-up') : i18n.has(name) ? i18n.t(name) : level}
          </h1>
          {i18n.has(line) ? <Text k={line} as="p" class="class-door-line" /> : null}
          <Controls session={session} />
          {isWarmUp ? <p>{i18n.t('class.door.clock')}</p> : null}
          {!isWarmUp && lesson.pair !== 'off' ? <p>{i18n.t(`class.door.pair.${lesson.pair}`)}</p> : null}
        </div>
      </article>
    </PrintDesk>
  );
};
