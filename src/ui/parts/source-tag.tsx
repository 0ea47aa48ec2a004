// The small mark on a historical sentence: it shows by shape how the sentence stands to the record and
// opens status, statement and sources in one tap. Nothing unsourced is said in this game (vision.md 3).
import { useState } from 'preact/hooks';
import type { Claim } from '../../i18n/sources.ts';
import { weakestStatus } from '../../i18n/statuses.ts';
import { useClaimBook } from '../use-claim-book.ts';
import { useI18n } from '../use-i18n.ts';
import { useLate } from '../use-late.ts';
import type { ClaimSheetProps } from './claim-sheet.tsx';
import { StatusMark } from './status-mark.tsx';
import '../styles/source-tag.css';

export type SourceTagProps = {
  readonly claims: readonly string[];
  /** Shows the word of the status beside the mark. */
  readonly hasWord?: boolean;
  readonly tone?: 'plate' | 'paper';
  /** Told when the sheet opens and closes: a running card stops its clock. */
  readonly onOpenChange?: (isOpen: boolean) => void;
};

const loadSheet = () => import('./claim-sheet.tsx').then((chunk) => chunk.ClaimSheet);

const LateClaims = ({ onLost, ...sheet }: ClaimSheetProps & { readonly onLost: () => void }) => {
  const Shown = useLate(loadSheet, onLost);
  return Shown ? <Shown {...sheet} /> : null;
};

export const SourceTag = ({ claims, hasWord = false, tone = 'paper', onOpenChange }: SourceTagProps) => {
  const { t } = useI18n();
  const book = useClaimBook();
  const [isOpen, setOpen] = useState(false);
  const [isLost, setLost] = useState(false);
  const known = claims.map((id) => book?.claim(id) ?? null).filter((claim): claim is Claim => claim !== null);
  const status = weakestStatus(known);
  // While the book is on the way nothing is claimed: no mark would be a wrong one.
  const word = status === null ? t('source.title') : t(`status.${status}`);
  const show = (value: boolean): void => {
    setLost(false);
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
        <LateClaims
          claims={claims}
          tone={tone}
          onClose={() => show(false)}
          onLost={() => {
            show(false);
            setLost(true);
          }}
        />
      ) : null}
      {isLost ? (
        <small class="source-lost" role="alert">
          {t('notice.sheetFailed')}
        </small>
      ) : null}
    </>
  );
};
