import { run } from './node.mjs';
import { prepare, root } from './prepare.mjs';

run(root, prepare({ web: false }), process.argv.slice(2));
