import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { askingOf } from '../../app/asking.ts';
import { doPreview, previewFile } from '../../app/zone/preview.ts';
import type { Given, Tools } from '../command.ts';
import { zoneOf } from '../zones.ts';

/** Brings rows of the zone in from a file, all or nothing; every bad row is named and then nothing is done. */
export const bringRows = async (file: string, options: Given, { settings, open, say }: Tools): Promise<number> => {
  const { db, door, ports } = await open();
  const { id: zone } = await zoneOf(db, options, settings.zone);
  const doorstep = { zone, asking: askingOf(ports, { who: 'system' }), caller: 'import', request: ports.ids.next() };
  const found = await previewFile(db, doorstep, { name: basename(file), bytes: readFileSync(file) });
  say(
    `${found.rows} 行：新增 ${found.made}，修改 ${found.changed}，相同 ${found.same}，有误 ${found.faulty}` +
      ` / ${found.rows} rows: ${found.made} new, ${found.changed} changed, ${found.same} the same, ${found.faulty} wrong`,
  );
  for (const { table, at, label, words } of found.faults)
    say(`${table} 第 ${at} 行 ${label.zh}：${words.zh} / ${table} row ${at}, ${label.en}: ${words.en}`);
  if (found.faulty > 0) {
    say('一行也没有导入 / nothing was brought in');
    return 1;
  }
  if (found.made + found.changed === 0) {
    say('没有变化 / nothing has changed');
    return 0;
  }
  await doPreview(db, door, doorstep, found.preview);
  say('已导入 / done');
  return 0;
};
