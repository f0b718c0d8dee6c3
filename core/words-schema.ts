import { z } from 'zod';

/** Words somebody reads: Chinese first, English complete, neither ever empty. */
export const words = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });
