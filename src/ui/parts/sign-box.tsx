// Where the sheet is signed: as it stands, or with the wish to have it written for three (DIS-11). What
// was asked and what is printed stand in two boxes afterwards, because they need not be the same thing.
import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import type { Booking } from '../../sim/index.ts';
import { useI18n } from '../use-i18n.ts';
import { Button } from './button.tsx';
import { handFigures } from './hand-figures.tsx';
import { nameText, personOf } from './person-name.ts';
import { tonsSaid } from './print-figures.ts';
import { Stamp } from './stamp.tsx';
import { Text } from './text.tsx';

type SignBoxProps = { readonly session: Session; readonly reveal: RevealSlice };

const WAYS: readonly Booking[] = ['as-it-stands', 'written-for-three'];

export const SignBox = ({ session, reveal }: SignBoxProps) =>
  reveal.booking === null ? (
    <Unsigned session={session} reveal={reveal} />
  ) : (
    <Signed reveal={reveal} booking={reveal.booking} />
  );

/** Somebody else's sheet cannot be signed here. */
const Unsigned = ({ session, reveal }: SignBoxProps) =>
  reveal.isVerified === null ? <Choice session={session} reveal={reveal} /> : null;

export const hasTimbermen = ({ summary }: RevealSlice): boolean =>
  summary.people.some((person) => person.trade === 'timberman');

/** Nobody asks to write an ordinary night for three: with no timberman there is nobody to write in. */
const waysOf = (reveal: RevealSlice): readonly Booking[] => (hasTimbermen(reveal) ? WAYS : WAYS.slice(0, 1));

const Choice = ({ session, reveal }: SignBoxProps) => {
  const i18n = useI18n();
  const tons = tonsSaid(i18n, reveal.summary.cutKg);
  const ways = waysOf(reveal);
  // One answer is no question: the sheet is signed, and nobody is asked how.
  const isQuestion = ways.length > 1;
  return (
    <section
      class="sign"
      tabIndex={-1}
      aria-label={i18n.t(isQuestion ? 'tally.sign.title' : 'tally.sign.as-it-stands')}
    >
      {isQuestion ? <h2>{i18n.t('tally.sign.title')}</h2> : null}
      <ul class="sign-ways">
        {ways.map((way) => (
          <li key={way}>
            <Button tone="print" onPress={() => session.book(way)}>
              {i18n.t(`tally.sign.${way}`)}
            </Button>
            <p>{i18n.t(`tally.sign.${way}.means`, { tons })}</p>
          </li>
        ))}
      </ul>
      {i18n.has('tally.history.three') && isQuestion ? (
        <Text k="tally.history.three" as="p" class="sheet-note" />
      ) : null}
    </section>
  );
};

const Signed = ({ reveal, booking }: { readonly reveal: RevealSlice; readonly booking: Booking }) => {
  const i18n = useI18n();
  const box = useRef<HTMLElement>(null);
  const hewer = personOf(reveal.summary.people, reveal.summary.hewer);
  const tons = tonsSaid(i18n, reveal.summary.cutKg);
  const wasSigned = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what it brought about, not to nowhere.
    if (!wasSigned.current && document.activeElement === document.body) box.current?.focus();
    wasSigned.current = true;
  }, []);
  return (
    <section class="sign sign-done" ref={box} tabIndex={-1} aria-labelledby="signed-title">
      <h2 id="signed-title">{i18n.t('tally.signed.title')}</h2>
      <dl class="sign-pair">
        <div>
          <dt>{i18n.t(reveal.isVerified === null ? 'tally.signed.asked' : 'tally.signed.asked.foreign')}</dt>
          <dd class="hand">{handFigures(i18n.t(`tally.signed.asked.${booking}`, { tons }))}</dd>
        </div>
        <div>
          <dt>{i18n.t('tally.signed.printed')}</dt>
          <dd class="sign-print">
            {i18n.t('tally.signed.printed.one', { tons, name: hewer ? nameText(i18n, hewer) : '' })}
          </dd>
        </div>
      </dl>
      {i18n.has('tally.history.booking') && hasTimbermen(reveal) ? (
        <Text k="tally.history.booking" as="p" class="sheet-note" />
      ) : null}
      <div class="sign-stamp">
        <Stamp ring={i18n.t('tally.stamp.ring')} word={i18n.t('tally.stamp.word')} />
      </div>
    </section>
  );
};
