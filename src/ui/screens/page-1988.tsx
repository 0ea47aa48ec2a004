// The page of 1988: the same shift, the photograph whole again, and said plainly what is not known about
// the real article. Beside it who says what, none preferred; it ends in a question and not in a verdict.
import {
  headlineVariant,
  pageOf1988,
  type PhotoFigure,
  type Page1988 as PageModel,
  type Page1988Row,
} from '../../credit/page.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { Session } from '../../session/session-port.ts';
import type { RevealSlice } from '../../session/store.ts';
import { useRef } from 'preact/hooks';
import { ClaimsGrid } from '../parts/claims-grid.tsx';
import { CrewPhoto, fromTheLeft } from '../parts/crew-photo.tsx';
import { countsOf } from '../parts/other-hands.tsx';
import { nameOrTrade, nameText, tradeText } from '../parts/person-name.ts';
import { clockText, DASH, saidPerHead, saidTons, shownParts, tonsText } from '../parts/print-figures.ts';
import { PrintFrame, useReveal } from '../parts/print-frame.tsx';
import { PageMarks } from '../parts/page-marks.tsx';
import { Text, type TextProps } from '../parts/text.tsx';
import { useI18n } from '../use-i18n.ts';
import { useSeen } from '../use-seen.ts';
import '../styles/page-1988.css';

/** The retouched picture is seen this long before the people come back, ms; *tuned*. */
const RETURN_MS = 1500;
/** The page and its picture are made up: marked once, under the page, and not at every line. */
const MADE_UP = ['INV-03', 'INV-02'];

/** A line of the page. */
const Line = (props: TextProps) => <Text {...props} covered={MADE_UP} />;

export const Page1988 = ({ session }: { readonly session: Session }) => {
  const reveal = useReveal(session);
  return reveal === null ? null : <Spread session={session} reveal={reveal} />;
};

const Spread = ({ session, reveal }: { readonly session: Session; readonly reveal: RevealSlice }) => {
  const page = pageOf1988(reveal.summary);
  // Two norms and more: below that the page must not praise what was not done.
  const isStrong = ['record', 'strong'].includes(headlineVariant(reveal.summary.quotaPermille));
  return (
    <PrintFrame session={session} screen="page-1988" reveal={reveal}>
      <div class="later">
        <Paper page={page} isStrong={isStrong} />
        <section class="later-known">
          <PageMarks covered={MADE_UP} />
          <Text k="page1988.note" as="p" />
          <Line k="page1988.unknown" as="p" class="later-unknown" />
        </section>
        <ClaimsGrid />
        <Line k="page1988.question" as="p" class="later-question" />
      </div>
    </PrintFrame>
  );
};

const Paper = ({ page, isStrong }: { readonly page: PageModel; readonly isStrong: boolean }) => {
  const i18n = useI18n();
  const args = {
    tons: saidTons(page.cutKg),
    props: page.hewerProps + page.helperProps,
    people: page.rows.length,
    perHead: saidPerHead(page.cutKg, page.rows.length),
    lost: saidTons(page.neighboursLostKg),
    work: isStrong ? 'strong' : 'weak',
  };
  return (
    <article class="later-page">
      <header class="later-top">
        <Line k="page1988.masthead" as="p" class="later-masthead" />
        <Line k="page1988.dateline" as="p" />
      </header>
      <h1 tabIndex={-1}>
        <Line k="page1988.headline" args={args} />
      </h1>
      <Line k="page1988.deck" as="p" class="later-deck" args={args} />
      <Photo page={page} />
      <div class="later-columns">
        <Line k="page1988.body1" as="p" args={args} />
        <Line k="page1988.body2" as="p" args={args} />
        <Line k="page1988.body3" as="p" args={args} />
        <Line k="page1988.body4" as="p" args={args} />
      </div>
      <Names page={page} caption={i18n.t('later.names.caption')} />
    </article>
  );
};

/** "timberman: Gavrila Shchigolev"; visitors have an office and no trade of the face. */
const Sitter = ({ sitter: { id, nameKey, trade } }: { readonly sitter: PhotoFigure }) => {
  const i18n = useI18n();
  const name = nameText(i18n, { nameKey });
  return (
    <li>
      {trade === null ? (
        <Text k={`later.${id.replace(':', '.')}`} args={{ name }} />
      ) : (
        i18n.t('later.sitter', { trade: tradeText(i18n, trade), name })
      )}
    </li>
  );
};

const Photo = ({ page }: { readonly page: PageModel }) => {
  const i18n = useI18n();
  const figure = useRef<HTMLElement>(null);
  const isBack = useSeen(figure, RETURN_MS);
  return (
    <figure class="later-photo" ref={figure}>
      <CrewPhoto
        figures={page.photograph}
        state={isBack ? 'whole' : 'retouched'}
        label={i18n.t('front.photo.whole', { people: page.photograph.length })}
      />
      <figcaption>
        <Line k="page1988.photoCaption" />
        <ul class="later-sitters">
          {fromTheLeft(page.photograph).map((sitter) => (
            <Sitter key={sitter.id} sitter={sitter} />
          ))}
        </ul>
      </figcaption>
    </figure>
  );
};

/** Less than a minute is not no time. */
const columnTime = (i18n: I18n, seconds: number): string => {
  if (seconds === 0) return DASH;
  return seconds < 60 ? i18n.t('later.exposed.under') : clockText(seconds);
};

/** What of the night the journal knows of somebody, each work on a line: whoever hauled stands here like whoever cut. */
const Did = ({ row, cutKg }: { readonly row: Page1988Row; readonly cutKg: number }) => {
  const i18n = useI18n();
  const lines = [
    ...(row.cutKg > 0 ? [i18n.t('later.did.cut', { tons: tonsText(i18n, cutKg) })] : []),
    ...countsOf(i18n, row),
    ...(row.trade === 'air-hand' && row.workSeconds > 0 ? [i18n.t('later.did.air')] : []),
  ];
  return lines.length === 0 ? DASH : lines.map((line) => <span key={line}>{line}</span>);
};

/** The box of names in small type: everybody of the shift, named or not. */
const Names = ({ page, caption }: { readonly page: PageModel; readonly caption: string }) => {
  const i18n = useI18n();
  const kgs = shownParts(page.rows.map(({ cutKg }) => cutKg));
  return (
    <div class="later-list">
      <table class="later-names">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['person', 'did', 'time', 'exposed'] as const).map((column) => (
              <th key={column} scope="col">
                {i18n.t(`later.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">{nameOrTrade(i18n, row)}</th>
              <td>
                <Did row={row} cutKg={kgs[at] ?? 0} />
              </td>
              <td>{columnTime(i18n, row.workSeconds)}</td>
              <td>{columnTime(i18n, row.exposureSeconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
