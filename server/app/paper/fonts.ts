import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Noto Serif SC stands in for the 小标宋 and 仿宋 of official documents; of each only the signs that are used go into a document. */
export type Fonts = Readonly<{ text: Buffer; bold: Buffer }>;

const find = createRequire(import.meta.url).resolve;
const folder = '@expo-google-fonts/noto-serif-sc';

let loading: Promise<Fonts> | undefined;

const load = async (): Promise<Fonts> => {
  const [text, bold] = await Promise.all([
    readFile(find(`${folder}/400Regular/NotoSerifSC_400Regular.ttf`)),
    readFile(find(`${folder}/700Bold/NotoSerifSC_700Bold.ttf`)),
  ]);
  return { text, bold };
};

/** Read when the first paper is printed, 30 MB, and kept. */
export const loadFonts = (): Promise<Fonts> =>
  (loading ??= load().catch((fault: unknown) => {
    loading = undefined;
    throw fault;
  }));
