import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** A picture of the guide is never heavier than this, in bytes. */
const heaviest = 150_000;

const switches = { en: /^English$/, zh: /^中文$/ } as const;

const settled = async (page: Page, top: Locator | undefined) => {
  await page.waitForLoadState('networkidle');
  await top?.evaluate((part) => part.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(700);
};

const compressed = async (picture: Buffer): Promise<Buffer> => {
  const inColours = (colours: number) => sharp(picture).png({ palette: true, colours, effort: 10, compressionLevel: 9 }).toBuffer();
  for (const colours of [256, 128, 64]) {
    const made = await inColours(colours);
    if (made.length <= heaviest) return made;
  }
  return inColours(32);
};

/**
 * Takes each picture twice, `name.png` in Chinese and `name.en.png` in English, by the page's own switch, so that what stands in a form stays.
 * `top` is what is scrolled to the upper edge. Throws where a picture would not say that it shows invented data.
 */
export const camera = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  return async (page: Page, name: string, top?: Locator): Promise<void> => {
    for (const language of ['zh', 'en'] as const) {
      if (language === 'en') await page.getByRole('button', { name: switches.en }).first().click();
      await settled(page, top);
      const says = page.getByRole('complementary', { name: language === 'zh' ? '演示数据' : /^Demo/ });
      const box = await says.boundingBox();
      if (!box || box.y < -2) throw new Error(`${name} (${language}) does not say that its data is invented`);
      const file = `${name}${language === 'zh' ? '' : '.en'}.png`;
      writeFileSync(join(folder, file), await compressed(await page.screenshot()));
      process.stdout.write(`${file}\n`);
    }
    await page.getByRole('button', { name: switches.zh }).first().click();
  };
};
