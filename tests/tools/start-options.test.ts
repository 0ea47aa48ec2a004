// What may follow `npm start --`.
import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../tools/start-options.mjs';

describe('the options of npm start', () => {
  it('open a browser on the usual port when there are none', () => {
    expect(readStartOptions([])).toEqual({ ok: true, isOpening: true, port: null });
  });

  it('leave the browser alone and take a port', () => {
    expect(readStartOptions(['--no-open', '--port', '0'])).toEqual({ ok: true, isOpening: false, port: 0 });
    expect(readStartOptions(['--port=8080'])).toEqual({ ok: true, isOpening: true, port: 8080 });
  });

  it.each([['--port'], ['--port', 'http'], ['--port', '70000'], ['--port', '-1'], ['--prot', '1'], ['8080']])(
    'refuse %s %s in one sentence',
    (...args) => {
      const options = readStartOptions(args);
      expect(options.ok ? '' : options.complaint).toMatch(/^[^\n]+\.$|^[^\n]+N\.$/);
    },
  );
});
