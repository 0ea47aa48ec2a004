// Things the player must be told once: a save set aside, storage full, a bad link. They stay until dismissed.
import type { Session } from '../../session/session-port.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Button } from './button.tsx';
import '../styles/notices.css';

export const Notices = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const notices = useStore(session.store, (state) => state.notices);
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <div class="notice" key={notice.id}>
          <p>{t(notice.key, notice.args)}</p>
          <Button tone="quiet" onPress={() => session.dismiss(notice.id)}>
            {t('notice.dismiss')}
          </Button>
        </div>
      ))}
    </div>
  );
};
