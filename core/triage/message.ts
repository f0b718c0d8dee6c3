/** A message with the label that people gave it. `words` marks one of which only the words are left, parted by spaces, stop words dropped. */
export type Labelled = Readonly<{ text: string; label: string; words?: true }>;
