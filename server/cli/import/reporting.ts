import type { Words } from '../../../core/words.ts';
import type { Tools } from '../command.ts';
import type { Imported } from './cases.ts';
import { showProgress } from './progress.ts';

/** How an import tells what it does: each row that could not be brought in, how far it is, and what came of all of them as its exit code. */
export const reporting = (tools: Tools, read: () => number) => {
  const { say, stopped } = tools;
  const tell = showProgress(tools, process.stdout.isTTY === true, () => performance.now());
  const began = performance.now();
  return {
    onFault: (line: number, id: string, { zh, en }: Words) => say(`第 ${line} 行 ${id}：${zh} / line ${line}, ${id}: ${en}`),
    onProgress: ({ rows, opened, before, doubled, faulty }: Readonly<Imported>) => {
      const done = opened + before + doubled + faulty;
      tell({ rows: done, part: read() * (rows === 0 ? 0 : done / rows) });
    },
    ended: (done: Readonly<Imported>): number => {
      const seconds = (performance.now() - began) / 1_000;
      const again = done.doubled > 0 ? [`，文件里重复 ${done.doubled}`, `, ${done.doubled} twice in the file`] : ['', ''];
      say(
        `${done.rows} 行：新增 ${done.opened}，原已导入 ${done.before}${again[0]}，未导入 ${done.faulty}` +
          ` / ${done.rows} rows: ${done.opened} opened, ${done.before} here before${again[1]}, ${done.faulty} not brought in` +
          ` (${seconds.toFixed(1)} s, ${Math.round(done.rows / Math.max(seconds, 0.001))} rows/s)`,
      );
      if (!stopped.aborted) return done.faulty > 0 ? 1 : 0;
      say('已停下，没有写到一半的诉求；再执行同一命令就接着导入 / Stopped, nothing is half-written: the same command goes on from here');
      return 130;
    },
  };
};
