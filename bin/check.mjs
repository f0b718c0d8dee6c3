import { run } from './node.mjs';
import { prepare, root } from './prepare.mjs';

run(root, prepare({ web: false }), ['test/run/main.ts', 'types', 'lint', 'generated', 'boundaries']);
