// What stands behind a mark: status, statement and sources of each claim of a sentence.
import { readableAddress, type Claim, type ClaimBook, type Source } from '../../i18n/sources.ts';
import { useClaimBook } from '../use-claim-book.ts';
import { useI18n } from '../use-i18n.ts';
import { Dialog } from './dialog.tsx';
import { StatusMark } from './status-mark.tsx';
import '../styles/source-tag.css';

/**
 * One line of a bibliography: the work in its own language, where it stands, whether we read it. What is no imprint but
 * our own note ("reprint") is said in the reader's language.
 */
export const SourceLine = ({ id, source }: { readonly id: string; readonly source: Source | null }) => {
  const { t, has } = useI18n();
  const where = has(`source.where.${id}`) ? t(`source.where.${id}`) : source?.where;
  return (
    <li class="source-line">
      <code>{id}</code> <cite>{source?.title ?? id}</cite>{' '}
      <span>{[where, source?.year].filter(Boolean).join(', ')}</span>
      {source?.address ? <span class="source-address">{readableAddress(source.address)}</span> : null}
      {source && !source.isOpened ? <em>{t('source.unread')}</em> : null}
    </li>
  );
};

/** Tellings that disagree stand side by side, in the order of the file; none is preselected. */
const Versions = ({ claim, book }: { readonly claim: Claim; readonly book: ClaimBook | null }) => {
  const i18n = useI18n();
  return (
    <ul class="claim-versions">
      {claim.versions.map((version) => (
        <li key={version.id}>
          {i18n.has(`claim.${claim.id}.${version.id}`) ? (
            <p>{i18n.t(`claim.${claim.id}.${version.id}`)}</p>
          ) : null}
          <small>
            {[version.source, book?.source(version.source)?.title, version.date].filter(Boolean).join(', ')}
          </small>
        </li>
      ))}
    </ul>
  );
};

const ClaimEntry = ({ id, book }: { readonly id: string; readonly book: ClaimBook | null }) => {
  const i18n = useI18n();
  const claim = book?.claim(id) ?? null;
  return (
    <article class="claim">
      <header class="claim-head">
        <code>{id}</code>
        {claim ? <StatusMark status={claim.status} hasWord /> : null}
      </header>
      {claim ? <p class="claim-meaning">{i18n.t(`status.${claim.status}.meaning`)}</p> : null}
      {i18n.has(`claim.${id}`) ? <p class="claim-text">{i18n.t(`claim.${id}`)}</p> : null}
      {claim && claim.versions.length > 0 ? <Versions claim={claim} book={book} /> : null}
      {claim && claim.sources.length === 0 ? <p class="claim-none">{i18n.t('source.none')}</p> : null}
      <ul class="claim-sources">
        {(claim?.sources ?? []).map((source) => (
          <SourceLine key={source} id={source} source={book?.source(source) ?? null} />
        ))}
      </ul>
    </article>
  );
};

export type ClaimSheetProps = {
  readonly claims: readonly string[];
  readonly tone: 'plate' | 'paper';
  readonly onClose: () => void;
};

export const ClaimSheet = ({ claims, tone, onClose }: ClaimSheetProps) => {
  const { t } = useI18n();
  const book = useClaimBook();
  return (
    <Dialog title={t('source.title')} tone={tone} class="dialog-claims" onClose={onClose}>
      {claims.map((id) => (
        <ClaimEntry key={id} id={id} book={book} />
      ))}
    </Dialog>
  );
};
