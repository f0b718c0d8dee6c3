import type { Proof } from '../../../core/case/index.ts';
import type { AttachmentsTable } from '../../db/schema.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const isUuid = (text: unknown): text is string => typeof text === 'string' && uuid.test(text);

/** The files that filled-in data may name: every list in it of nothing but ids. */
export const filesIn = (data: unknown): string[] => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.values(data).flatMap((value: unknown) => (Array.isArray(value) && value.every(isUuid) ? value : []));
};

/** What is known of an uploaded file, as the rules want it. */
export const proofOf = ({ sha256, taken, point }: AttachmentsTable): Proof => ({
  sha256,
  ...(taken && { taken: taken.toISOString() }),
  ...(point?.[0] !== undefined && point[1] !== undefined && { point: [point[0], point[1]] as const }),
});
