import type { Model, View } from './model.ts';

type ViewHead = { name: View['name']; count: number; stride: number; scales: number[]; bias: number[] };
type Head = Omit<Model, 'views'> & { views: ViewHead[] };

const aligned = (length: number) => Math.ceil(length / 4) * 4;

const bytesOf = (numbers: Uint32Array | Float32Array | Int16Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** A view's numbers: weights as whole numbers of a step of their label's own, which is a half of their size. */
const packView = ({ name, columns, linear: { stride, weights, bias } }: View): { head: ViewHead; parts: Uint8Array[] } => {
  const scales = Array.from({ length: stride }, () => 0);
  for (let place = 0; place < weights.length; place += 1) {
    const label = place % stride;
    scales[label] = Math.max(scales[label]!, Math.abs(weights[place]!));
  }
  const steps = Int16Array.from(weights, (weight, place) =>
    scales[place % stride]! === 0 ? 0 : Math.round((weight / scales[place % stride]!) * 32_767),
  );
  const head = { name, count: columns.buckets.length, stride, scales, bias: [...bias] };
  return { head, parts: [bytesOf(columns.buckets), bytesOf(columns.weights), bytesOf(steps)] };
};

/** A model as bytes, to be kept. What is read back says the same of a message but for what lies under the step of a weight. */
export const pack = ({ views, ...rest }: Model): Uint8Array => {
  const packed = views.map(packView);
  const head = new TextEncoder().encode(JSON.stringify({ ...rest, views: packed.map((one) => one.head) } satisfies Head));
  const parts = packed.flatMap((one) => one.parts);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.length), 4 + aligned(head.length)));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let from = 4 + aligned(head.length);
  for (const part of parts) {
    bytes.set(part, from);
    from += aligned(part.length);
  }
  return bytes;
};

export const unpack = (given: Uint8Array): Model => {
  const { buffer } = Uint8Array.from(given);
  const length = new DataView(buffer).getUint32(0, true);
  const { views, ...rest } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length))) as Head;
  let from = 4 + aligned(length);
  const next = (bytes: number) => {
    const start = from;
    from += aligned(bytes);
    return start;
  };
  return {
    ...rest,
    views: views.map(({ name, count, stride, scales, bias }): View => {
      const columns = {
        buckets: new Uint32Array(buffer, next(count * 4), count),
        weights: new Float32Array(buffer, next(count * 4), count),
      };
      const steps = new Int16Array(buffer, next(count * stride * 2), count * stride);
      const weights = Float32Array.from(steps, (step, place) => (step / 32_767) * scales[place % stride]!);
      return { name, columns, linear: { stride, bias: Float32Array.from(bias), weights } };
    }),
  };
};
