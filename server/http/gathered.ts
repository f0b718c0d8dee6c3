import type { Readable } from 'node:stream';
import { refuse } from '../../core/refusal.ts';

/** The whole of a file in memory, up to so many bytes. */
export const gathered = async (content: Readable, most: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= most) parts.push(part);
  }
  return size > most ? refuse('too-large') : Buffer.concat(parts);
};

/** What an Excel workbook calls itself. */
export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
