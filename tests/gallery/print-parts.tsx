// The parts of the printed screens, over one finished night.
import { RULE_IDS } from '../../src/credit/registry.ts';
import type { RuleId } from '../../src/credit/rule.ts';
import { STATUSES } from '../../src/i18n/statuses.ts';
import type { Session } from '../../src/session/session-port.ts';
import type { RevealSlice } from '../../src/session/store.ts';
import { CardLines } from '../../src/ui/parts/card-lines.tsx';
import { ClaimsGrid } from '../../src/ui/parts/claims-grid.tsx';
import { CoalWay } from '../../src/ui/parts/coal-way.tsx';
import { CrewRoll } from '../../src/ui/parts/crew-roll.tsx';
import { ExposureBars } from '../../src/ui/parts/exposure-bars.tsx';
import { Gantt } from '../../src/ui/parts/gantt.tsx';
import { LeverFrame } from '../../src/ui/parts/lever-frame.tsx';
import { OtherHands } from '../../src/ui/parts/other-hands.tsx';
import { PropWalk } from '../../src/ui/parts/prop-walk.tsx';
import { Qr } from '../../src/ui/parts/qr.tsx';
import { RateResult } from '../../src/ui/parts/rate-result.tsx';
import { RateScale } from '../../src/ui/parts/rate-scale.tsx';
import { RuleCard } from '../../src/ui/parts/rule-card.tsx';
import { ShareBars } from '../../src/ui/parts/share-bars.tsx';
import { SignBox } from '../../src/ui/parts/sign-box.tsx';
import { StatusMark } from '../../src/ui/parts/status-mark.tsx';
import { Stamp } from '../../src/ui/parts/stamp.tsx';
import { TallyTable } from '../../src/ui/parts/tally-table.tsx';
import { useI18n } from '../../src/ui/use-i18n.ts';
import '../../src/ui/styles/card.css';
import '../../src/ui/styles/ledger.css';
import '../../src/ui/styles/lever.css';
import '../../src/ui/styles/lights-up.css';
import '../../src/ui/styles/page-1988.css';
import '../../src/ui/styles/print-frame.css';
import '../../src/ui/styles/rate.css';
import '../../src/ui/styles/tally.css';
import { shapleyCreditFixture } from '../support/reveal-fixture.ts';
import { withState } from './on-show.ts';
import { Part } from './part.tsx';
import { Chapter, Section } from './plate.tsx';

type Given = { readonly session: Session; readonly reveal: RevealSlice };

const Sheets = ({ session, reveal }: Given) => {
  const i18n = useI18n();
  const signed = { ...reveal, booking: 'written-for-three' } as const;
  return (
    <Chapter id="print-tally" title="The sheet" lead="A paper form, filled in by hand, signed and stamped.">
      <div class="sheets">
        <Part name="tally table" home="sheet" size="whole">
          <TallyTable summary={reveal.summary} />
        </Part>
        <Part name="card lines" home="sheet" size="half">
          <CardLines summary={reveal.summary} />
        </Part>
        <Part name="place to sign" home="sheet" size="half">
          <SignBox session={session} reveal={{ ...reveal, booking: null }} />
        </Part>
        <Part name="signed for three" home="sheet" size="half">
          <SignBox session={withState(session, { reveal: signed })} reveal={signed} />
        </Part>
        <Part name="stamp" home="sheet">
          <Stamp ring={i18n.t('tally.stamp.ring')} word={i18n.t('tally.stamp.word')} />
        </Part>
      </div>
    </Chapter>
  );
};

const Books = ({ reveal: { summary } }: Given) => (
  <Chapter id="print-ledger" title="The second ledger" lead="What no sheet of 1935 had a column for.">
    <div class="sheets">
      <Part name="Gantt of the shift" home="book-page" size="whole">
        <Gantt summary={summary} />
      </Part>
      <Part name="way of the coal (Sankey)" home="book-page" size="whole">
        <CoalWay summary={summary} />
      </Part>
      <Part name="seconds under open roof" home="book-page" size="half">
        <ExposureBars summary={summary} />
      </Part>
      <Part name="other hands" home="book-page" size="half">
        <OtherHands summary={summary} />
      </Part>
      <Part name="roll of the crew" home="lights-panel" size="half">
        <CrewRoll summary={summary} tick={9000} isOver={false} />
      </Part>
      <Part name="walk down the props" home="lights-panel" size="half">
        <PropWalk summary={summary} isForeign={false} bay={40} isDone={false} />
      </Part>
    </div>
  </Chapter>
);

const creditOf = (reveal: RevealSlice, rule: RuleId) =>
  reveal.credits.find((credit) => credit.rule === rule) ?? shapleyCreditFixture();

const Rules = ({ reveal }: Given) => (
  <Chapter id="print-rules" title="Seven rules" lead="The tons never change, only the credit does.">
    <div class="sheets">
      <Part name="lever" home="lever" size="half">
        <LeverFrame
          rules={RULE_IDS}
          rule="equal-shares"
          chosen="labour-time"
          isForeign={false}
          onPull={() => undefined}
        />
      </Part>
      <Part name="card of a rule" home="lever" size="half">
        <RuleCard rule="whole-chain" />
      </Part>
      {RULE_IDS.map((rule) => (
        <Part key={rule} name={`share bars, ${rule}`} home="lever" size="half">
          <ShareBars credit={creditOf(reveal, rule)} rule={rule} people={reveal.summary.people} />
        </Part>
      ))}
    </div>
  </Chapter>
);

const Judgements = ({ reveal }: Given) => {
  const i18n = useI18n();
  return (
    <Chapter
      id="print-claims"
      title="Claims, ratings, codes"
      lead="How sure a sentence is, how sure a reader is, and what goes home."
    >
      <div class="sheets">
        <Part name="claims grid" home="page88" size="whole">
          <ClaimsGrid />
        </Part>
        {STATUSES.map((status) => (
          <Part key={status} name={`mark, ${status}`} home="marks-of">
            <StatusMark status={status} hasWord />
          </Part>
        ))}
        <Part name="rate scale" home="rate" size="half">
          <RateScale name="on-show" rating={null} onRate={() => undefined} />
        </Part>
        <Part name="rate result" home="rate" size="half">
          <RateResult score={{ discernment: 2.5, bias: -0.75 }} />
        </Part>
        <Part name="QR of a replay" home="result">
          <Qr
            text={`https://example.org/?replay=${reveal.replayCode.slice(0, 900)}`}
            label={i18n.t('result.title', { tons: '102' })}
          />
        </Part>
      </div>
    </Chapter>
  );
};

export const PrintParts = (given: Given) => (
  <Section
    id="print-parts"
    title="Parts of the print"
    lead="Sheets, books and bars, set from the journal of one night of the par bot."
    tone="paper"
  >
    <Sheets {...given} />
    <Books {...given} />
    <Rules {...given} />
    <Judgements {...given} />
  </Section>
);
