import { opening, plain } from './text.ts';

/** A message as numbers: buckets in rising order, and how often what falls into each occurs. */
export type Features = Readonly<{ buckets: Uint32Array; counts: Float32Array }>;

/** How a text is taken apart: runs of up to `longest` characters, hashed into 2^`bits` buckets. */
export type Reading = Readonly<{ bits: number; longest: number }>;

export const usualReading: Reading = { bits: 20, longest: 2 };

const bodySeed = 17;
const openingSeed = 7_717;

/** Spreads a running hash over all its bits (the finish of a Murmur-like mixer). */
const mixed = (hash: number): number => {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return h ^ (h >>> 15);
};

/**
 * A reader of messages. Runs of characters need no dictionary and no knowledge of where words end; those of the opening count once more
 * under names of their own. It keeps a table between calls, always left empty, so reading a message allocates only its answer.
 */
export const createFeatureReader = ({ bits, longest }: Reading = usualReading): ((text: string) => Features) => {
  const table = new Float32Array(2 ** bits);
  const shift = 32 - bits;
  let touched = new Uint32Array(4_096);

  const take = (text: string, seed: number, used: number): number => {
    let filled = used;
    for (let start = 0; start < text.length; start += 1) {
      let hash = seed;
      for (let size = 1; size <= longest && start + size <= text.length; size += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(start + size - 1), 0x01000193) + size;
        const bucket = mixed(hash) >>> shift;
        if (table[bucket] === 0) {
          if (filled === touched.length) {
            const wider = new Uint32Array(filled * 2);
            wider.set(touched);
            touched = wider;
          }
          touched[filled++] = bucket;
        }
        table[bucket]! += 1;
      }
    }
    return filled;
  };

  return (message) => {
    const text = plain(message);
    const used = take(text.slice(0, opening), openingSeed, take(text, bodySeed, 0));
    const buckets = touched.slice(0, used).sort();
    const counts = new Float32Array(used);
    for (let place = 0; place < used; place += 1) {
      const bucket = buckets[place]!;
      counts[place] = table[bucket]!;
      table[bucket] = 0;
    }
    return { buckets, counts };
  };
};
