/** SHA-256 (FIPS 180-4) of a text, at once and also on pages that come without TLS, where browsers lend none; only for working a published draw out again. */

const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);

const primes = (() => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
})();

const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));
const begin = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

const padded = (text: string): DataView => {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor((bytes.length * 8) / 2 ** 32));
  view.setUint32(whole.length - 4, (bytes.length * 8) >>> 0);
  return view;
};

const words = (view: DataView, at: number): number[] => {
  const w = Array.from({ length: 16 }, (_, n) => view.getUint32(at + n * 4));
  for (let n = 16; n < 64; n++) {
    const [a = 0, b = 0] = [w[n - 15], w[n - 2]];
    const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w.push(((w[n - 16] ?? 0) + small + (w[n - 7] ?? 0) + large) | 0);
  }
  return w;
};

type State = [number, number, number, number, number, number, number, number];

const block = (state: State, w: readonly number[]): State => {
  let [a, b, c, d, e, f, g, h] = state;
  for (let n = 0; n < 64; n++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[n] ?? 0) + (w[n] ?? 0)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  const after = [a, b, c, d, e, f, g, h];
  return state.map((word, n) => (word + (after[n] ?? 0)) | 0) as State;
};

export const sha256 = (text: string): string => {
  const view = padded(text);
  let state = begin.map((word) => word | 0) as State;
  for (let at = 0; at < view.byteLength; at += 64) state = block(state, words(view, at));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
