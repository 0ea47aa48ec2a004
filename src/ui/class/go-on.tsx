// Laptops are shared: whoever finds a lesson begun says whose it was before anything of it is shown or lost.
import { stagesOf } from '../../lesson/progress.ts';
import { Button } from '../parts/button.tsx';
import { tonsSaid } from '../parts/print-figures.ts';
import { PrintDesk } from '../parts/print-desk.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { ClassScreenProps } from './class-screen.ts';

export const GoOn = ({ classroom, session }: ClassScreenProps) => {
  const i18n = useI18n();
  const offer = useStore(classroom.store, (state) => state.offer);
  const isOwn = useStore(classroom.store, (state) => state.isOwnOffer);
  const isBusy = useStore(session.store, (state) => state.isBusy);
  if (offer === null) return null;
  const parts = stagesOf(offer.lesson);
  const words = { n: parts.indexOf(offer.stage), of: parts.length - 1 };
  return (
    <PrintDesk class="class-paper class-go-on">
      <article class="class-slip">
        <h1 class="print-title" tabIndex={-1}>
          {i18n.t('class.go-on.title')}
        </h1>
        <p class="class-go-on-place">
          <span>{i18n.t('class.part', words)}</span> <strong>{i18n.t(`class.stage.${offer.stage}`)}</strong>
        </p>
        {offer.claimedKg > 0 ? (
          <p>{i18n.t('class.go-on.tons', { tons: tonsSaid(i18n, offer.claimedKg) })}</p>
        ) : null}
        <p>{i18n.t(isOwn ? 'class.go-on.yours' : 'class.go-on.whose')}</p>
        <div class="class-ways">
          <Button tone="print" id="class-go-on" onPress={() => (isBusy ? undefined : void classroom.goOn())}>
            {i18n.t('class.go-on.yes')}
          </Button>
          <Button tone="print" id="class-anew" class="class-second" onPress={() => classroom.beginAnew()}>
            {i18n.t('class.go-on.anew')}
          </Button>
        </div>
      </article>
    </PrintDesk>
  );
};
