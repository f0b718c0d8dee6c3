/** Short messages by the category they belong to. */
export type Sayings = Readonly<Record<string, readonly string[]>>;
