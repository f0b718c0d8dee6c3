import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, repairDatabaseLinks } from './install.mjs';
import { findNode } from './node.mjs';
import { giveUp } from './say.mjs';
import { buildWeb } from './web.mjs';

/** The folder of the clone. */
export const root = join(fileURLToPath(import.meta.url), '..', '..');

/** Makes a clone ready to run with nothing but Node and npm on the machine, and answers with the Node to run it on. */
export const prepare = ({ web }) => {
  if (Number(process.versions.node.split('.')[0]) < 20)
    giveUp(`需要 Node 20 以上，现为 ${process.version}`, `Node 20 or newer is needed, this is ${process.version}`);
  install(root);
  repairDatabaseLinks(root);
  const node = findNode(root);
  if (web) buildWeb(root, node);
  return node;
};
