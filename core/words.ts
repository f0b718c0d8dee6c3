/** Words somebody reads: Chinese first, English complete. */
export type Words = { zh: string; en: string };

/** Both languages of one thing to read, written side by side. */
export const t = (zh: string, en: string): Words => ({ zh, en });
