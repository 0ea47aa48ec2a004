// A card: somebody wants an answer while the hammer runs. Not modal: the pick works on beneath it. It is timed,
// but the reader may hold its clock; each answer says honestly what it will do.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { OpenCard } from '../../session/store.ts';
import type { Character } from '../../rig/dress.ts';
import { Button } from '../parts/button.tsx';
import { LateFigure } from '../parts/late-figure.tsx';
import { SourceTag } from '../parts/source-tag.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/card-dialog.css';

/** What the paper looks like, a telegram, a torn scrap, a tub's tag, a notebook, a form: who speaks decides it. */
const PAPERS: Readonly<Record<string, string>> = {
  'reserve-air': 'wire',
  'roof-talks': 'call',
  'swap-posts': 'call',
  'whose-tag': 'tag',
  'one-or-four': 'notebook',
  'tomorrows-norm': 'form',
};

/** Those who stand there with a pencil while they ask. */
const WRITERS: Readonly<Record<string, Character>> = { 'one-or-four': 'editor', 'whose-tag': 'clerk' };

const Clock = ({
  card,
  isHeld,
  onHold,
}: {
  readonly card: OpenCard;
  readonly isHeld: boolean;
  readonly onHold: () => void;
}) => {
  const { t } = useI18n();
  const share = card.secondsOf > 0 ? card.secondsLeft / card.secondsOf : 0;
  return (
    <div class="card-clock">
      <span class="card-bar" aria-hidden="true">
        <span class="card-bar-left" style={{ transform: `scaleX(${share.toFixed(3)})` }} />
      </span>
      <span class="digits">
        {isHeld ? t('card-dialog.held') : t('card-dialog.left', { seconds: card.secondsLeft })}
      </span>
      <Button tone="quiet" keepsFocus isPressed={isHeld} onPress={onHold}>
        {t(isHeld ? 'card-dialog.go' : 'card-dialog.hold')}
      </Button>
    </div>
  );
};

const Answers = ({ card, session }: { readonly card: OpenCard; readonly session: Session }) => {
  const { t } = useI18n();
  return (
    <ul class="card-answers">
      {card.answers.map((answer) => (
        <li key={answer.id}>
          <Button
            tone="print"
            class="card-answer"
            keepsFocus
            onPress={() => {
              session.resume('card');
              session.dispatch({ kind: 'answer-card', card: card.id, answer: answer.id });
            }}
          >
            <span>{t(`card.${card.id}.answer.${answer.id}`)}</span>{' '}
            {answer.id === card.defaultAnswer ? (
              <span class="card-default">{t('card-dialog.default')}</span>
            ) : null}
          </Button>
          <p class="card-cost">{t(`card.${card.id}.cost.${answer.id}`)}</p>
        </li>
      ))}
    </ul>
  );
};

/** A hand at work: the hammer has the focus, or a control of the shift is being pressed at this moment. */
const isAtWork = (held: Element | null): boolean =>
  held !== null &&
  held.closest('.hud') !== null &&
  (held.id === 'act-hammer' || held.matches('button:active, input:active'));

/**
 * Takes the focus when the card comes, if no hand is at work, and gives it back at the end. Whoever is at work hears
 * of the card from the live region and comes to it by Tab.
 */
const useCardFocus = (id: string) => {
  const sheet = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  const giveBack = (): void => {
    const held = before.current;
    if (held instanceof HTMLElement && held.isConnected && held !== document.body)
      held.focus({ preventScroll: true });
    else document.querySelector<HTMLElement>('.hud')?.focus({ preventScroll: true });
  };
  useEffect(() => {
    before.current = document.activeElement;
    if (!isAtWork(before.current)) sheet.current?.focus({ preventScroll: true });
    return () => {
      if (sheet.current?.contains(document.activeElement) || document.activeElement === document.body)
        giveBack();
    };
  }, [id]);
  return { sheet, giveBack };
};

const CardSheet = ({ card, session }: { readonly card: OpenCard; readonly session: Session }) => {
  const { t } = useI18n();
  const [isHeld, setHeld] = useState(false);
  const { sheet, giveBack } = useCardFocus(card.id);
  const writer = WRITERS[card.id];
  const hold = (value: boolean): void => {
    setHeld(value);
    if (value) session.pause('card');
    else session.resume('card');
  };
  useEffect(() => () => session.resume('card'), [card.id, session]);
  return (
    <section
      ref={sheet}
      class={`card-sheet card-${PAPERS[card.id] ?? 'wire'}`}
      tabIndex={-1}
      aria-labelledby="card-title"
      aria-describedby="card-body"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        giveBack();
      }}
    >
      <header class="card-head">
        {writer ? <LateFigure character={writer} class="card-writer" /> : null}
        <p class="card-from">{t(`card.${card.id}.from`)}</p>
        <h2 id="card-title">{t(`card.${card.id}.title`)}</h2>
        <p class="card-label" data-label={card.label}>
          {t(`label.${card.label}`)}{' '}
          {card.claims.length > 0 ? <SourceTag claims={card.claims} onOpenChange={hold} /> : null}
        </p>
      </header>
      <p id="card-body" class="card-body">
        <span>{t(`card.${card.id}.body`)}</span>
      </p>
      <Answers card={card} session={session} />
      <Clock card={card} isHeld={isHeld} onHold={() => hold(!isHeld)} />
    </section>
  );
};

export const CardDialog = ({ session }: { readonly session: Session }) => {
  const card = useStore(session.store, (state) => state.shift?.card ?? null);
  return card ? <CardSheet key={card.id} card={card} session={session} /> : null;
};
