// @vitest-environment happy-dom
// The second ledger and the lights: drawings that lose no coal and no second, each with a twin in rows.
import { afterEach, describe, expect, it } from 'vitest';
import { axisMarks } from '../../../src/ui/parts/gantt.tsx';
import { lampAt } from '../../../src/ui/parts/held-lines.ts';
import { propsBySetter, propsDownFace } from '../../../src/ui/parts/prop-walk.tsx';
import { layOutFlow } from '../../../src/ui/parts/sankey-layout.ts';
import { spanText } from '../../../src/ui/parts/print-figures.ts';
import { Ledger } from '../../../src/ui/screens/ledger.tsx';
import { LightsUp } from '../../../src/ui/screens/lights-up.tsx';
import { aDesk } from '../../support/reveal-desk.tsx';
import { summaryFixture } from '../../support/reveal-fixture.ts';

const FRAME = { width: 900, height: 400, padTop: 0, gap: 20 };

let close: () => void = () => undefined;
afterEach(() => close());

describe('the second ledger', () => {
  it('carries the same kilograms through every column of the coal’s way', () => {
    const { nodes } = layOutFlow(summaryFixture().flow, FRAME);
    for (const column of [0, 1, 2, 3, 4]) {
      const kg = nodes.filter((node) => node.column === column).reduce((sum, node) => sum + node.kg, 0);
      expect(kg).toBe(summaryFixture().cutKg);
    }
  });

  it('runs the coal into one name', () => {
    const { nodes } = layOutFlow(summaryFixture().flow, FRAME);
    expect(nodes.filter((node) => node.id.startsWith('name:'))).toHaveLength(1);
  });

  it('names beside the coal’s way everyone whose hands it does not show, and nobody twice', async () => {
    const desk = await aDesk(Ledger, 'ledger');
    close = desk.close;
    const { people, flow } = summaryFixture();
    const isDrawn = (id: string): boolean => flow.some(({ from, to }) => `${from} ${to}`.includes(`:${id}`));
    const left = people.filter(({ id }) => !isDrawn(id));
    expect(left.map(({ trade }) => trade)).toEqual(['carrier', 'carrier', 'driver', 'air-hand']);
    const lines = desk.all('.flow-beside li').map((line) => line.textContent);
    expect(lines).toHaveLength(left.length);
    for (const [at, person] of left.entries())
      expect(lines[at]).toContain(spanText(desk.i18n, person.workSeconds));
  });

  it('survives a shift without coal', async () => {
    const desk = await aDesk(Ledger, 'ledger', {
      summary: { ...summaryFixture(), flow: [], stretches: [], cutKg: 0 },
    });
    close = desk.close;
    expect(desk.all('h1')).toHaveLength(1);
  });

  it('gives the timeline and the flow a table with a row for each bar and each link', async () => {
    const desk = await aDesk(Ledger, 'ledger');
    close = desk.close;
    const [gantt, flow] = desk.all('.twin-table tbody').map((body) => body.children.length);
    expect(gantt).toBe(summaryFixture().stretches.length);
    expect(gantt).toBe(desk.all('.gantt-bar').length);
    expect(flow).toBe(summaryFixture().flow.length);
  });

  it('tells the time under open roof person by person, longest first', async () => {
    const desk = await aDesk(Ledger, 'ledger');
    close = desk.close;
    const longest = [...summaryFixture().people].sort((a, b) => b.exposureSeconds - a.exposureSeconds);
    expect(desk.all('.exposure-time').map((cell) => cell.textContent)).toEqual(
      longest.map((person) => spanText(desk.i18n, person.exposureSeconds)),
    );
  });

  it('never writes fourteen seconds as no time at all', async () => {
    const desk = await aDesk(Ledger, 'ledger');
    close = desk.close;
    const said = [0, 14, 60, 536, 3599, 3600, 20_700].map((seconds) => spanText(desk.i18n, seconds));
    expect(said).toEqual(['–', '14 s', '1 min', '8 min 56 s', '59 min 59 s', '1 h', '5 h 45 min']);
  });

  it('says in one sentence that nobody stood under open roof, and draws no dashes', async () => {
    const summary = summaryFixture();
    const people = summary.people.map((person) => ({ ...person, exposureSeconds: 0 }));
    const desk = await aDesk(Ledger, 'ledger', { summary: { ...summary, people } });
    close = desk.close;
    expect(desk.all('.exposure-line')).toEqual([]);
    expect(desk.text('.exposure-none')).toContain('102 props were set in time');
  });

  it('marks the hours of a shift, or the tens of minutes of a short one', () => {
    expect(axisMarks(20_700)).toEqual([0, 3600, 7200, 10_800, 14_400, 18_000]);
    expect(axisMarks(1_500)).toEqual([0, 600, 1200]);
  });
});

describe('lights up', () => {
  it('lights a lamp from the first work on, and lowers it in a wait', () => {
    const base = { worker: 'a', post: 'timber', cause: null } as const;
    const stretches = [
      { ...base, kind: 'work', fromTick: 100, toTick: 200 },
      { ...base, kind: 'wait', fromTick: 200, toTick: 300 },
    ] as const;
    expect([50, 150, 250, 350].map((tick) => lampAt(stretches, 'a', tick))).toEqual([
      'dark',
      'on',
      'low',
      'low',
    ]);
  });

  it('tells every prop once, from the top of the face down, and sums them by setter', async () => {
    const { props } = summaryFixture();
    expect(propsDownFace([...props].reverse()).map((prop) => prop.bay)).toEqual(
      props.map((prop) => prop.bay),
    );
    expect(propsBySetter(props).reduce((sum, [, count]) => sum + count, 0)).toBe(props.length);
  });

  it('names the setter of the prop that is passed, and says which are on no sheet', async () => {
    const playback = { tick: 20_700, isRunning: true, stage: 'walk', walkBay: 54 } as const;
    const desk = await aDesk(LightsUp, 'lights-up', { playback });
    close = desk.close;
    expect(desk.text('.walk-now')).toContain('Prop 55: Aleksei Stakhanov, 3:02');
    expect(desk.text('.walk-now')).toContain(desk.i18n.t('lights.walk.uncredited'));
    expect(desk.all('.twin-table tbody tr')).toHaveLength(102);
  });

  it('does not call somebody else’s shift the reader’s own', async () => {
    const desk = await aDesk(LightsUp, 'lights-up', { isVerified: true });
    close = desk.close;
    expect(desk.text('.lights-lead')).toBe(desk.i18n.t('lights.lead.replay.foreign'));
  });

  it('works the playback from real buttons', async () => {
    const desk = await aDesk(LightsUp, 'lights-up');
    close = desk.close;
    await desk.press(desk.i18n.t('lights.pause'));
    await desk.press(desk.i18n.t('lights.skip.replay'));
    await desk.press(desk.i18n.t('lights.restart'));
    expect(desk.calls).toEqual([
      ['playback', 'pause'],
      ['playback', 'skip'],
      ['playback', 'restart'],
    ]);
  });
});
