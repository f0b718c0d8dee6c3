import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../bench/chromium.ts';

const apt = (...parameters: string[]) =>
  spawnSync('apt-get', parameters, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];

/** Makes sure that there is a browser: as root on Debian it is installed, elsewhere the reader is told what to install. */
export const ensureChromium = (): boolean => {
  if (findChromium() !== 'none') return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('正在安装 Chromium… / Installing Chromium…\n');
    if (apt(...packages) || (apt('update') && apt(...packages))) return findChromium() !== 'none';
  }
  process.stdout.write(
    '浏览器测试需要 Chromium：apt-get install chromium，或用 CHROMIUM=路径 指定。' +
      ' / The browser tests need Chromium: apt-get install chromium, or name yours by CHROMIUM=path.\n',
  );
  return false;
};
