import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../bench/chromium.ts';

const apt = (...parameters: string[]) =>
  spawnSync('apt-get', parameters, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** The browser without windows is smaller and costs half as much; older releases have only the whole one. */
const packages = ['chromium-headless-shell', 'chromium'];
const install = () => packages.some((name) => apt('install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk'));

/** Makes sure that there is a browser: as root on Debian it is installed, elsewhere the reader is told what to install. */
export const ensureChromium = (): boolean => {
  if (findChromium() !== 'none') return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('正在安装 Chromium… / Installing Chromium…\n');
    if ((apt('update') && install()) || install()) return findChromium() !== 'none';
  }
  process.stdout.write(
    '浏览器测试需要 Chromium：apt-get install chromium，或用 CHROMIUM=路径 指定。' +
      ' / The browser tests need Chromium: apt-get install chromium, or name yours by CHROMIUM=path.\n',
  );
  return false;
};
