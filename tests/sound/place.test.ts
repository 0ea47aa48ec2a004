// The chain behind a voice: made once, set for each use, and done without where there is none to be had.
import type { Howl } from 'howler';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Fake = { readonly name: string; readonly links: Fake[]; [param: string]: unknown };

const log: string[] = [];

const aNode = (name: string, params: readonly string[] = []): Fake => {
  const param = (of: string) => ({
    value: 0,
    cancelScheduledValues: () => undefined,
    setValueAtTime: (value: number) => log.push(`${of}=${value}`),
    setTargetAtTime: (value: number) => log.push(`${of}>${value}`),
  });
  const links: Fake[] = [];
  return {
    name,
    links,
    connect: (to: Fake) => {
      links.push(to);
      return to;
    },
    disconnect: () => links.splice(0),
    ...Object.fromEntries(params.map((of) => [of, param(of)])),
  };
};

const master = aNode('master');
let made = 0;

vi.mock('howler', () => ({
  Howler: {
    masterGain: master,
    ctx: {
      currentTime: 0,
      sampleRate: 44_100,
      createBiquadFilter: () => {
        made += 1;
        return aNode('filter', ['frequency', 'Q']);
      },
      createStereoPanner: () => aNode('panner', ['pan']),
    },
  },
}));

const { placeVoice } = await import('../../src/sound/place.ts');

const aHowl = (node: Fake | undefined): Howl =>
  ({
    _soundById: () => ({ _node: node }),
    stereo: (pan: number) => log.push(`stereo=${pan}`),
  }) as unknown as Howl;

const way = (node: Fake | undefined): readonly string[] =>
  node === undefined ? [] : [node.name, ...way(node.links[0])];

describe('placing a voice', () => {
  beforeEach(() => {
    log.length = 0;
    made = 0;
  });

  it('puts filter and panner between the voice and the master, once for all its uses', () => {
    const node = aNode('voice');
    node.links.push(master);
    const howl = aHowl(node);
    placeVoice(howl, 1, { pan: -0.5, lowpassHz: 900 }, false);
    placeVoice(howl, 2, { pan: 0, lowpassHz: 20_000 }, true);
    expect(way(node)).toEqual(['voice', 'filter', 'panner', 'master']);
    expect(made).toBe(1);
    expect(log).toEqual(['frequency=900', 'pan=-0.5', 'frequency>20000', 'pan>0']);
  });

  it('still stands to one side where the voice shows no node', () => {
    placeVoice(aHowl(undefined), 1, { pan: 0.3, lowpassHz: 900 }, false);
    expect(log).toEqual(['stereo=0.3']);
  });
});
