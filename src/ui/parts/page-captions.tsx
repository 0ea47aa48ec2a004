// Captions of what is heard on paper. The shift shows its own beside the hands.
import type { Session } from '../../session/session-port.ts';
import { Captions } from './captions.tsx';

export const PageCaptions = ({ session }: { readonly session: Session }) => (
  <aside class="page-captions">
    <Captions store={session.store} />
  </aside>
);
