/** Loaded before a server of the tests: its clock stands as many milliseconds ahead of the machine's as a file says. */
import { readFileSync } from 'node:fs';

const file = process.env.HUYING_TEST_CLOCK ?? '';
const Real = Date;
let ahead = 0;
const look = () => {
  try {
    ahead = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    ahead = 0;
  }
};
look();
setInterval(look, 50).unref();

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead);
    else super(...given);
  }

  static now() {
    return Real.now() + ahead;
  }
};
