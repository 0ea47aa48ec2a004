// Firefox's own remote control, spoken over a plain socket: messages are JSON behind their length in bytes. No other browser
// driver is needed, so that whoever has a Firefox can see the packs run in it.
import { connect, type Socket } from 'node:net';

type Answer = readonly [kind: 1, id: number, error: { readonly message: string } | null, result: unknown];

/** Takes whole messages off the front of what has come so far. */
const takeMessages = (heard: Buffer): { readonly messages: readonly unknown[]; readonly rest: Buffer } => {
  const messages: unknown[] = [];
  let rest = heard;
  for (;;) {
    const colon = rest.indexOf(0x3a);
    const length = colon < 0 ? Number.NaN : Number(rest.subarray(0, colon).toString());
    if (!(rest.length >= colon + 1 + length)) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()));
    rest = rest.subarray(colon + 1 + length);
  }
};

export type Marionette = {
  /** Rejects with the browser's own word where the command fails. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
};

/** Resolves when the browser has greeted. */
export const openMarionette = async (port: number): Promise<Marionette> => {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (answer: Answer) => void>();
  let heard = Buffer.alloc(0);
  let lastId = 0;
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (bytes: Buffer) => {
      const { messages, rest } = takeMessages(Buffer.concat([heard, bytes]));
      heard = Buffer.from(rest);
      for (const message of messages) {
        if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message as unknown as Answer);
        else resolve();
      }
    });
  });
  await greeted;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = (lastId += 1);
        waiting.set(id, ([, , error, result]) => {
          waiting.delete(id);
          if (error === null) resolve(result);
          else reject(new Error(`${command}: ${error.message}`));
        });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
};
