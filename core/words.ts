import { z } from 'zod';

/** Words somebody reads: Chinese first, English complete, neither ever empty. */
export const words = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });

export type Words = { zh: string; en: string };

/** Both languages of one thing to read, written side by side. */
export const t = (zh: string, en: string): Words => ({ zh, en });
