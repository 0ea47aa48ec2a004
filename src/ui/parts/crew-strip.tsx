// The crew: who stands where, what each does or waits for, and the orders that send them elsewhere. A person
// without a recorded name says so (ROL table); the player's own card takes no orders.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Post, Trade } from '../../sim/index.ts';
import type { Session } from '../../session/session-port.ts';
import type { CrewCard } from '../../session/store.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { isTyping } from '../is-typing.ts';
import { shortName } from '../surname.ts';
import { useEdges } from '../use-edges.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Button } from './button.tsx';
import { TradeMark } from './trade-mark.tsx';
import '../styles/crew-strip.css';

/** Posts a helper can be sent to, in the order of the coal's way. */
const ORDERS: readonly Post[] = ['timber', 'carry', 'load', 'drive', 'air', 'rest'];
/** Where Space strikes. */
const HAMMER = 'act-hammer';
const NO_CREW: readonly CrewCard[] = [];

/** What a worker does now, in two words; a cause of waiting goes before the rest. */
export const doingOf = (i18n: I18n, card: CrewCard): string => {
  if (card.isHurt) return i18n.t('activity.hurt');
  // The same word of the rules, "tubs", is empties to who fills them and a whole train to who draws it.
  if (card.waitCause === 'tubs' && card.post === 'drive')
    return i18n.t('wait.train', { count: card.trainTubs });
  if (card.waitCause !== null) return i18n.t(`wait.${card.waitCause}`);
  return i18n.t(`activity.${card.activity}`);
};

/** Waiting that somebody must end, not the pause of work well done: only that stands in the colour of a warning. */
export const isHeldUp = ({ waitCause, post }: Pick<CrewCard, 'waitCause' | 'post'>): boolean => {
  const isInTurn =
    waitCause === 'props-done' || waitCause === 'coal' || (waitCause === 'tubs' && post === 'drive');
  return waitCause !== null && !isInTurn;
};

/** The post that goes with a trade: who stands at another is shown with its name. */
const OWN_POST: Readonly<Record<Trade, Post>> = {
  hewer: 'hew',
  timberman: 'timber',
  carrier: 'carry',
  loader: 'load',
  driver: 'drive',
  'air-hand': 'air',
};

const isElsewhere = ({ post, trade, isHurt }: CrewCard): boolean =>
  !isHurt && post !== OWN_POST[trade] && post !== 'rest' && post !== 'gone';

const shownDoing = (i18n: I18n, card: CrewCard): string =>
  isElsewhere(card)
    ? i18n.t('hud.crew.post-now', { post: i18n.t(`post.${card.post}`), doing: doingOf(i18n, card) })
    : doingOf(i18n, card);

const personName = (i18n: I18n, card: CrewCard): string => i18n.t(card.nameKey ?? 'person.not-recorded');

/** Who it is where the trade is not said beside it: of people without a name the trade goes first. */
const wholeName = (i18n: I18n, card: CrewCard): string =>
  card.nameKey === null
    ? i18n.t('reveal.person.unrecorded-of', { trade: i18n.t(`trade.${card.trade}`) })
    : i18n.t(card.nameKey);

const describe = (i18n: I18n, card: CrewCard): string =>
  i18n.t('hud.crew.card', {
    trade: i18n.t(`trade.${card.trade}`),
    name: personName(i18n, card),
    post: i18n.t(`post.${card.post}`),
    doing: doingOf(i18n, card),
    tired: i18n.t(`tired.${card.tiredness}`),
    props: card.props,
  });

type OrdersProps = { readonly card: CrewCard; readonly session: Session; readonly onClose: () => void };

/** Who is sent: by name where one is recorded, by trade alone where none is. */
const headOf = (i18n: I18n, card: CrewCard): string => {
  const trade = i18n.t(`trade.${card.trade}`);
  return card.nameKey === null
    ? i18n.t('hud.crew.send', { trade })
    : i18n.t('hud.crew.send-named', { name: shortName(i18n, card), trade });
};

const Orders = ({ card, session, onClose }: OrdersProps) => {
  const i18n = useI18n();
  const why = (post: Post): string | null => {
    if (card.isHurt || card.post === 'gone') return i18n.t('refusal.worker-gone');
    return card.post === post ? i18n.t('refusal.already-there') : null;
  };
  return (
    <div
      class="orders plate"
      role="group"
      aria-label={i18n.t('hud.crew.orders', { name: wholeName(i18n, card) })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p class="orders-head">{headOf(i18n, card)}</p>
      {ORDERS.map((post) => (
        <Button
          key={post}
          class="orders-post"
          isPressed={card.post === post}
          blockedBy={why(post)}
          onPress={() => {
            session.dispatch({ kind: 'order', worker: card.id, post });
            onClose();
          }}
        >
          {i18n.t(`post.${post}`)}
        </Button>
      ))}
      <p class="orders-note">{i18n.t('hud.crew.posts-note')}</p>
    </div>
  );
};

type MemberProps = {
  readonly card: CrewCard;
  readonly digit: number | null;
  readonly isOpen: boolean;
  /** `isByHand` where a pointer opened it, not a key. */
  readonly onToggle: (isByHand: boolean) => void;
};

const Member = ({ card, digit, isOpen, onToggle }: MemberProps) => {
  const i18n = useI18n();
  const face = (
    <>
      <TradeMark trade={card.trade} />
      <span class="member-words">
        <span class="member-name member-full">
          {card.nameKey === null ? i18n.t(`trade.${card.trade}`) : i18n.t(card.nameKey)}
        </span>
        {card.nameKey === null ? (
          <span class="member-unnamed member-full">{i18n.t('person.not-recorded')}</span>
        ) : null}
        <span class="member-name member-short" aria-hidden="true">
          {shortName(i18n, card)}
        </span>
        <span class="member-doing">{shownDoing(i18n, card)}</span>
      </span>
      <span class="member-tired" data-tired={card.tiredness} aria-hidden="true" />
      <kbd class="member-key" aria-hidden="true" data-you={digit === null}>
        {digit ?? i18n.t('hud.crew.you')}
      </kbd>
    </>
  );
  const state = {
    'data-wait': isHeldUp(card),
    'data-hurt': card.isHurt,
    'data-elsewhere': isElsewhere(card),
    title: i18n.t(`trade.${card.trade}`),
  };
  if (digit === null) {
    return (
      <div class="member member-player" role="group" aria-label={describe(i18n, card)} {...state}>
        {face}
      </div>
    );
  }
  return (
    <button
      type="button"
      id={`crew-${card.id}`}
      class="member"
      aria-label={describe(i18n, card)}
      aria-expanded={isOpen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onToggle(event.detail > 0)}
      {...state}
    >
      {face}
    </button>
  );
};

/** Opens the orders of a helper by number key, and walks into them. */
const useDigits = (helpers: readonly CrewCard[], open: (id: string) => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
      const helper = digit === undefined ? undefined : helpers[Number(digit) - 1];
      if (!helper || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      open(helper.id);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.orders .button')?.focus());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [helpers, open]);
};

export const CrewStrip = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const crew = useStore(session.store, (state) => state.shift?.crew ?? NO_CREW);
  const [openId, setOpen] = useState<string | null>(null);
  const helpers = crew.filter((card) => !card.isPlayer);
  const chosen = helpers.find((card) => card.id === openId) ?? null;
  const strip = useRef<HTMLUListElement>(null);
  // Whoever came by Tab goes back to where he stood; a number or a pointer only reached over from the work.
  const isReachedOver = useRef(false);
  const reachOver = useCallback((id: string): void => {
    isReachedOver.current = true;
    setOpen(id);
  }, []);
  useDigits(helpers, reachOver);
  useEdges(strip);
  const close = (): void => {
    const home = isReachedOver.current ? HAMMER : `crew-${openId ?? ''}`;
    document.getElementById(home)?.focus();
    setOpen(null);
  };
  return (
    <section class="crew" aria-label={t('hud.crew.label')}>
      <ul class="crew-list" ref={strip}>
        {crew.map((card) => (
          <li key={card.id}>
            <Member
              card={card}
              digit={card.isPlayer ? null : helpers.indexOf(card) + 1}
              isOpen={card.id === openId}
              onToggle={(isByHand) => {
                isReachedOver.current = isByHand;
                setOpen(card.id === openId ? null : card.id);
              }}
            />
          </li>
        ))}
      </ul>
      {chosen ? <Orders card={chosen} session={session} onClose={close} /> : null}
    </section>
  );
};
