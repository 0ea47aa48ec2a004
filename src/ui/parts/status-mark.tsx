// The mark of a status: its shape differs too, so colour is never the only sign.
import type { Status } from '../../i18n/statuses.ts';
import { useI18n } from '../use-i18n.ts';
import '../styles/source-tag.css';

/** Shape and word of a status. */
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
