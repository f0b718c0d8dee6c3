import { run } from './node.mjs';
import { prepare, root } from './prepare.mjs';

run(root, prepare({ web: true }), ['server/main.ts', ...process.argv.slice(2)]);
