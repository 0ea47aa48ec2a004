// The source pack: one matter to half a page, told at least twice, with room to answer. Cut along the line, each group
// gets one. None of the tellings comes first but by its letter.
import { useI18n } from '../../use-i18n.ts';
import { SourceLine } from '../../parts/claim-sheet.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { useClaimBook } from '../../use-claim-book.ts';
import type { ClaimBook } from '../../../i18n/sources.ts';
import { weakestStatus } from '../../../i18n/statuses.ts';
import { Leaf, WriteLines } from './sheet-parts.tsx';
import { lettersOf, Told } from './told.tsx';

const MATTERS = ['helpers', 'hours', 'idea', 'printed', 'own-words', 'fake', 'izotov', 'norms'] as const;
type Matter = (typeof MATTERS)[number];

const Standing = ({
  book,
  claims,
}: {
  readonly book: ClaimBook | null;
  readonly claims: readonly string[];
}) => {
  const known = claims.flatMap((id) => book?.claim(id) ?? []);
  const status = weakestStatus(known);
  return status === null ? null : (
    <span class="paper-standing">
      <StatusMark status={status} hasWord />
    </span>
  );
};

const MatterSheet = ({ matter, book }: { readonly matter: Matter; readonly book: ClaimBook | null }) => {
  const i18n = useI18n();
  const stem = `pack.${matter}`;
  return (
    <section class="paper-matter">
      <p class="paper-matter-mark" aria-hidden="true">
        <span class="leaf-word">{i18n.t('page.title')}</span>
        <span>{i18n.t('pack.title')}</span>
      </p>
      <h3>{i18n.t(`${stem}.title`)}</h3>
      <ol class="paper-tellings">
        {lettersOf(i18n.has, stem).map((letter) => (
          <li key={letter}>
            <span class="paper-letter" aria-hidden="true">
              {letter.toUpperCase()}
            </span>
            <div>
              <Told k={`${stem}.${letter}`} as="p" />
              <Standing book={book} claims={i18n.claimsOf(`${stem}.${letter}`)} />
            </div>
          </li>
        ))}
      </ol>
      <Told k={`${stem}.ask`} as="p" class="paper-ask" />
      <WriteLines count={12} />
    </section>
  );
};

/** Where the tellings stand: the works behind all the claims of the pack. */
const Works = ({ book }: { readonly book: ClaimBook | null }) => {
  const { has, claimsOf } = useI18n();
  const claims = MATTERS.flatMap((matter) =>
    lettersOf(has, `pack.${matter}`).flatMap((letter) => claimsOf(`pack.${matter}.${letter}`)),
  );
  const sources = new Set(claims.flatMap((id) => book?.claim(id)?.sources ?? []));
  return (
    <ul class="paper-works">
      {[...sources].toSorted().map((id) => (
        <SourceLine key={id} id={id} source={book?.source(id) ?? null} />
      ))}
    </ul>
  );
};

export const SourcePack = () => {
  const { t } = useI18n();
  const book = useClaimBook();
  return (
    <>
      <Leaf form="4" title={t('pack.title')} lead={<Told k="pack.lead" />} hasClaims>
        <h3 class="paper-part">{t('teacher.paper.works')}</h3>
        <p class="paper-small">{t('teacher.paper.works.note')}</p>
        <Works book={book} />
      </Leaf>
      <section class="leaf paper-matters">
        {MATTERS.map((matter) => (
          <MatterSheet key={matter} matter={matter} book={book} />
        ))}
      </section>
    </>
  );
};
