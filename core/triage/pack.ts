import type { Model } from './model.ts';

type Head = Omit<Model, 'columns' | 'linear'> & { count: number; stride: number; scales: number[]; bias: number[] };

const aligned = (length: number) => Math.ceil(length / 4) * 4;

/**
 * A model as bytes, to be kept: weights as whole numbers of a step of their label's own, an eighth of the size. What is read back
 * says the same of a message but for what lies under that step.
 */
export const pack = ({ columns, linear, ...rest }: Model): Uint8Array => {
  const { stride, weights, bias } = linear;
  const count = columns.buckets.length;
  const scales = Array.from({ length: stride }, () => 0);
  for (let place = 0; place < weights.length; place += 1) {
    const label = place % stride;
    scales[label] = Math.max(scales[label]!, Math.abs(weights[place]!));
  }
  const steps = Int16Array.from(weights, (weight, place) =>
    scales[place % stride]! === 0 ? 0 : Math.round((weight / scales[place % stride]!) * 32_767),
  );
  const head = new TextEncoder().encode(JSON.stringify({ ...rest, count, stride, scales, bias: [...bias] } satisfies Head));
  const from = 4 + aligned(head.length);
  const bytes = new Uint8Array(from + count * 8 + steps.byteLength);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(new Uint8Array(columns.buckets.buffer, columns.buckets.byteOffset, count * 4), from);
  bytes.set(new Uint8Array(columns.weights.buffer, columns.weights.byteOffset, count * 4), from + count * 4);
  bytes.set(new Uint8Array(steps.buffer), from + count * 8);
  return bytes;
};

export const unpack = (given: Uint8Array): Model => {
  const bytes = Uint8Array.from(given);
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const { count, stride, scales, bias, ...rest } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head;
  const from = 4 + aligned(length);
  const steps = new Int16Array(bytes.buffer, from + count * 8, count * stride);
  return {
    ...rest,
    columns: { buckets: new Uint32Array(bytes.buffer, from, count), weights: new Float32Array(bytes.buffer, from + count * 4, count) },
    linear: {
      stride,
      bias: Float32Array.from(bias),
      weights: Float32Array.from(steps, (step, place) => (step / 32_767) * scales[place % stride]!),
    },
  };
};
