import { connect, type Socket } from 'node:net';

export type Answer = Readonly<{ status: number; body: string }>;

/** One kept-alive connection of one client: a request at a time. */
export type Wire = Readonly<{
  send: (method: 'GET' | 'POST', path: string, headers?: Readonly<Record<string, string>>, body?: unknown) => Promise<Answer>;
  close: () => void;
}>;

type Waiting = { answer: (answer: Answer) => void; fail: (fault: Error) => void };

const gap = Buffer.from('\r\n\r\n');

/** The first whole answer in what has arrived, and what follows it; undefined while more must come. */
const firstAnswer = (arrived: Buffer): { answer: Answer; rest: Buffer } | undefined => {
  const end = arrived.indexOf(gap);
  if (end < 0) return undefined;
  const head = arrived.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const status = Number(head.slice(9, 12));
  if (length === undefined && status !== 204) throw new Error(`an answer without its length: ${head.slice(0, 200)}`);
  const stop = end + gap.length + Number(length ?? 0);
  if (arrived.length < stop) return undefined;
  return { answer: { status, body: arrived.toString('utf8', end + gap.length, stop) }, rest: arrived.subarray(stop) };
};

/** Opens a connection that speaks just enough HTTP/1.1 to measure with: it costs the machine little, so that the server is what is measured. */
export const openWire = (host: string, port: number): Promise<Wire> =>
  new Promise((opened, refused) => {
    const socket: Socket = connect({ host, port, noDelay: true });
    let arrived = Buffer.alloc(0);
    let waiting: Waiting | 'nobody' = 'nobody';
    const done = (act: (one: Waiting) => void) => {
      const one = waiting;
      waiting = 'nobody';
      if (one !== 'nobody') act(one);
    };
    socket.on('data', (bytes) => {
      arrived = arrived.length === 0 ? bytes : Buffer.concat([arrived, bytes]);
      try {
        const found = firstAnswer(arrived);
        if (!found) return;
        arrived = Buffer.from(found.rest);
        done(({ answer }) => answer(found.answer));
      } catch (fault) {
        socket.destroy(fault as Error);
      }
    });
    socket.once('error', (fault) => {
      refused(fault);
      done(({ fail }) => fail(fault));
    });
    socket.once('close', () => done(({ fail }) => fail(new Error('the server hung up'))));
    socket.once('connect', () =>
      opened({
        send: (method, path, headers = {}, body) =>
          new Promise((answer, fail) => {
            waiting = { answer, fail };
            const text = body === undefined ? '' : JSON.stringify(body);
            const lines = Object.entries(headers)
              .map(([name, value]) => `${name}: ${value}\r\n`)
              .join('');
            const typed = body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
            socket.write(`${method} ${path} HTTP/1.1\r\nhost: ${host}:${port}\r\n${lines}${typed}\r\n${text}`);
          }),
        close: () => socket.destroy(),
      }),
    );
  });

/** Opens so many connections at once. */
export const openWires = (url: string, count: number): Promise<Wire[]> => {
  const { hostname, port } = new URL(url);
  return Promise.all(Array.from({ length: count }, () => openWire(hostname, Number(port))));
};

/** What an answer says, or an error that names what was asked. */
export const expectStatus = ({ status, body }: Answer, wanted: number, what: string): unknown => {
  if (status !== wanted) throw new Error(`${what}: ${status} ${body.slice(0, 400)}`);
  return JSON.parse(body) as unknown;
};
