// The front page of 1935, set from the player's own figures in the type of the time. Whatever was asked on
// the sheet, one name is printed, and the photograph loses its helpers while the page settles.
import { useEffect, useRef, useState } from 'preact/hooks';
import { pageOf1935, type Page1935 as PageModel } from '../../credit/page.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { Button } from '../parts/button.tsx';
import { CrewPhoto } from '../parts/crew-photo.tsx';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { percentText, saidTons, wholeNorms } from '../parts/print-figures.ts';
import { PageMarks } from '../parts/page-marks.tsx';
import { Text, type TextProps } from '../parts/text.tsx';
import { useI18n } from '../use-i18n.ts';
import { useSeen } from '../use-seen.ts';
import '../styles/page-1935.css';

/** The photograph lies in view this long before the airbrush starts, and this long until nobody can miss it, ms; *tuned*. */
const SETTLE_MS = 1600;
const AIRBRUSH_MS = 2200;
/** The paper and its picture are made up: marked once, over the page, and not at every line. */
const MADE_UP = ['INV-01', 'INV-02'];

/** A line of the page. */
const Line = (props: TextProps) => <Text {...props} covered={MADE_UP} />;

export const Page1935 = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Front session={session} reveal={reveal} />;
};

const Front = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const i18n = useI18n();
  const page = pageOf1935(reveal.summary, reveal.booking);
  const norms = wholeNorms(page.normsPermille);
  const args = {
    tons: saidTons(page.cutKg),
    norms,
    more: page.normsPermille > norms * 1000 ? 'yes' : 'no',
  };
  return (
    <PrintFrame session={session} screen="page-1935" reveal={reveal}>
      <article class="front">
        <header class="front-top">
          <Line k="page1935.motto" as="p" class="front-motto" />
          <Line k="page1935.masthead" as="p" class="front-masthead" />
          <div class="front-rule">
            <Line k="page1935.dateline" as="span" />
            <Line k="front.price" />
          </div>
        </header>
        <div class="front-banner">
          <h1 tabIndex={-1}>
            <Line k={`page1935.headline.${page.variant}`} args={args} />
          </h1>
          <span class="front-wedge" aria-hidden="true" />
        </div>
        <Line k="page1935.deck1" as="p" class="front-deck" args={args} />
        <Photo page={page} />
        <Columns args={args} />
        {page.variant === 'record' ? <Resolution /> : null}
        <Line k="page1935.body4" as="p" args={args} class="front-call" />
      </article>
      <Aside
        page={page}
        isForeign={reveal.isVerified !== null}
        norm={i18n.number(page.normKg / 1000)}
        percent={percentText(i18n, page.normsPermille)}
      />
    </PrintFrame>
  );
};

type PhotoState = 'whole' | 'retouched';

/** The photograph and, once the airbrush has passed, its new caption; the reader may turn both back. */
const Photo = ({ page }: { readonly page: PageModel }) => {
  const i18n = useI18n();
  const [state, setState] = useState<PhotoState>('whole');
  const [said, setSaid] = useState<PhotoState>('whole');
  const figure = useRef<HTMLElement>(null);
  const isSeen = useSeen(figure, SETTLE_MS);
  useEffect(() => {
    if (!isSeen) return undefined;
    setState('retouched');
    const caption = window.setTimeout(() => setSaid('retouched'), AIRBRUSH_MS);
    return () => window.clearTimeout(caption);
  }, [isSeen]);
  const turn = (): void => {
    const next = said === 'whole' ? 'retouched' : 'whole';
    setState(next);
    setSaid(next);
  };
  const people = page.photograph.filter((figure) => said === 'whole' || !figure.isAirbrushed).length;
  return (
    <figure class="front-photo" ref={figure}>
      <CrewPhoto figures={page.photograph} state={state} label={i18n.t(`front.photo.${said}`, { people })} />
      {/* A drawing keeps its own mark: under it nothing may stand as documented. */}
      <Text k={`page1935.photoCaption.${said === 'whole' ? 'full' : 'retouched'}`} as="figcaption" />
      <Button tone="quiet" isPressed={said === 'whole'} onPress={turn}>
        {i18n.t('front.photo.as-taken')}
      </Button>
    </figure>
  );
};

type Args = { readonly tons: number; readonly norms: number; readonly more: string };

/** The committee's minute was written for the record night and for no other. */
const Resolution = () => (
  <div class="front-box">
    <Line k="page1935.resolution" as="p" />
    <Line k="page1935.warning" as="p" class="front-warning" />
  </div>
);

const Columns = ({ args }: { readonly args: Args }) => (
  <div class="front-columns">
    <Line k="page1935.body1" as="p" class="front-lead" args={args} />
    <Line k="page1935.deck2" as="h2" args={args} />
    <Line k="page1935.body2" as="p" args={args} />
    <Line k="page1935.body3" as="p" args={args} />
  </div>
);

/** Beside the paper, in our own voice: what was asked, what was printed, and that the page is made. */
const Aside = ({
  page,
  isForeign,
  norm,
  percent,
}: {
  readonly page: PageModel;
  readonly isForeign: boolean;
  readonly norm: string;
  readonly percent: string;
}) => {
  const i18n = useI18n();
  return (
    <aside class="front-aside">
      <PageMarks covered={MADE_UP} />
      <p>{i18n.t('front.norm', { percent, norm })}</p>
      <p>{i18n.t('front.props', { props: page.props, others: page.propsByOthers })}</p>
      {page.isAskIgnored ? (
        <p class="front-ignored">{i18n.t(isForeign ? 'front.ignored.foreign' : 'front.ignored')}</p>
      ) : null}
      <Text k="page1935.note" as="p" />
      {page.variant === 'record' ? <Text k="page1935.note.minute" as="p" /> : null}
    </aside>
  );
};
