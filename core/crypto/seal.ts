/** Hides a text from everybody who does not know what it was made under. `proof` tells the same from another. */
export type Seal = {
  readonly proof: string;
  readonly close: (text: string) => Uint8Array;
  readonly open: (sealed: Uint8Array) => string;
};
