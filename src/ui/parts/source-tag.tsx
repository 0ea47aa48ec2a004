// The small mark on a historical sentence: it shows by shape how the sentence stands to the record and
// opens status, statement and sources in one tap. Nothing unsourced is said in this game (vision.md 3).
import { useEffect, useState } from 'preact/hooks';
import {
  loadClaimBook,
  readableAddress,
  weakestStatus,
  type Claim,
  type ClaimBook,
  type Source,
  type Status,
} from '../../i18n/sources.ts';
import { useI18n } from '../use-i18n.ts';
import { Dialog } from './dialog.tsx';
import '../styles/source-tag.css';

export type SourceTagProps = {
  readonly claims: readonly string[];
  /** Shows the word of the status beside the mark. */
  readonly hasWord?: boolean;
  readonly tone?: 'plate' | 'paper';
  /** Told when the sheet opens and closes: a running card stops its clock. */
  readonly onOpenChange?: (isOpen: boolean) => void;
};

/** Asked for with the first screen it would come before its first paint; nobody reads a mark faster, ms. *tuned* */
const AFTER_PAINT_MS = 400;
let asked: Promise<ClaimBook> | null = null;

/** The book, a moment after the first mark was shown. */
const askForBook = (): Promise<ClaimBook> => {
  asked ??= new Promise<void>((resolve) => {
    setTimeout(resolve, AFTER_PAINT_MS);
  }).then(loadClaimBook);
  return asked;
};

export const useClaimBook = (): ClaimBook | null => {
  const [book, setBook] = useState<ClaimBook | null>(null);
  useEffect(() => {
    let isWanted = true;
    void askForBook().then((found) => (isWanted ? setBook(found) : undefined));
    return () => {
      isWanted = false;
    };
  }, []);
  return book;
};

/** Shape and word of a status; the shape differs too, so colour is never the only sign. */
export const StatusMark = ({ status, hasWord }: { readonly status: Status; readonly hasWord: boolean }) => {
  const { t } = useI18n();
  return (
    <span class="status" data-status={status}>
      <svg class="status-shape" viewBox="0 0 12 12" aria-hidden="true">
        <path d={STATUS_SHAPES[status]} />
      </svg>
      <span class={hasWord ? 'status-word' : 'unseen'}>{t(`status.${status}`)}</span>
    </span>
  );
};

const STATUS_SHAPES: Readonly<Record<Status, string>> = {
  documented: 'M1 1H11V11H1Z',
  'reported-at-the-time': 'M1 1H11V11H1ZM3.5 4H8.5V5H3.5ZM3.5 7H8.5V8H3.5Z',
  'later-claim': 'M1 1H11V11H1ZM3 3V9H9V3Z',
  disputed: 'M1 1H5V11H1ZM7 1H11V11H7Z',
  interpretation: 'M6 0.5L11.5 6L6 11.5L0.5 6Z',
  unverified: 'M6 1L11.5 11H0.5ZM6 4L3.4 9.4H8.6Z',
  model: 'M1 8H3.5V11H1ZM4.8 4.5H7.2V11H4.8ZM8.5 1H11V11H8.5Z',
  invented: 'M6 0.5L7.6 4.2L11.5 4.6L8.5 7.2L9.4 11L6 9L2.6 11L3.5 7.2L0.5 4.6L4.4 4.2Z',
};

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

export const SourceTag = ({ claims, hasWord = false, tone = 'paper', onOpenChange }: SourceTagProps) => {
  const { t } = useI18n();
  const book = useClaimBook();
  const [isOpen, setOpen] = useState(false);
  const known = claims.map((id) => book?.claim(id) ?? null).filter((claim): claim is Claim => claim !== null);
  const status = weakestStatus(known);
  // While the book is on the way nothing is claimed: no mark would be a wrong one.
  const word = status === null ? t('source.title') : t(`status.${status}`);
  const show = (value: boolean): void => {
    setOpen(value);
    onOpenChange?.(value);
  };
  return (
    <>
      <button
        type="button"
        class="source-tag"
        aria-label={t('source.open', { status: word })}
        title={word}
        aria-busy={status === null ? true : undefined}
        onKeyDown={(event) => event.stopPropagation()}
        onClick={() => show(true)}
      >
        {status === null ? <span class="status" /> : <StatusMark status={status} hasWord={hasWord} />}
      </button>
      {isOpen ? (
        <Dialog title={t('source.title')} tone={tone} class="dialog-claims" onClose={() => show(false)}>
          {claims.map((id) => (
            <ClaimEntry key={id} id={id} book={book} />
          ))}
        </Dialog>
      ) : null}
    </>
  );
};
