// Things the player must be told once: a save set aside, storage full, a bad link. They stay until dismissed.
import type { Session } from '../../session/session-port.ts';
import type { Message } from '../../session/store.ts';
import { useLoadAgain } from '../load-again.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Button } from './button.tsx';
import { ComplaintLines } from './complaint-lines.tsx';
import '../styles/notices.css';

/** What did not come over the line: the page loaded again fetches it anew. */
const LOST_ON_THE_LINE: ReadonlySet<string> = new Set([
  'notice.levelFailed',
  'notice.sheetFailed',
  'notice.textsFailed',
]);

const Notice = ({ notice, session }: { readonly notice: Message; readonly session: Session }) => {
  const { t } = useI18n();
  const loadAgain = useLoadAgain();
  return (
    <div class="notice">
      <p>{t(notice.key, notice.args)}</p>
      {notice.lines ? <ComplaintLines lines={notice.lines} /> : null}
      {LOST_ON_THE_LINE.has(notice.key) ? (
        <Button tone="quiet" class="notice-again" onPress={loadAgain}>
          {t('page.loadAgain')}
        </Button>
      ) : null}
      <Button tone="quiet" onPress={() => session.dismiss(notice.id)}>
        {t('notice.dismiss')}
      </Button>
    </div>
  );
};

export const Notices = ({ session }: { readonly session: Session }) => {
  const notices = useStore(session.store, (state) => state.notices);
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} session={session} />
      ))}
    </div>
  );
};
