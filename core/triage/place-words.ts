/** Numerals as people write them, also those of bank notes. */
const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100 };
const numeral = `[${Object.keys(digits).join('')}${Object.keys(tens).join('')}]`;

const numberOf = (text: string): number => {
  if (![...text].some((one) => one in tens)) return Number([...text].map((one) => digits[one]).join(''));
  let [whole, waiting] = [0, 0];
  for (const one of text) {
    if (one in digits) waiting = digits[one]!;
    else {
      whole += (waiting || 1) * tens[one]!;
      waiting = 0;
    }
  }
  return whole + waiting;
};

/** What a number stands before in a place: house, building, group, grid, unit, lane. */
const counted = '号|组|队|栋|幢|座|单元|网格|期|区|弄|巷|院|#';

const spelt = new RegExp(`${numeral}+(?=${counted})`, 'gu');

/**
 * Text in which places are looked for: one width, one way of writing numbers, one word for a building. 三号楼, 叁号楼, 3#楼, 3#, 3栋
 * and ３号楼 all read 3号楼. Names are read by it too, so that both sides agree whatever it does.
 */
export const placeText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/第(?=[^，。]{1,4}(?:组|网格|队|期))/gu, '')
    .replace(spelt, (found) => String(numberOf(found)))
    .replace(/(\d+)(?:#楼?|栋楼?|幢楼?|座楼?|号楼)/gu, '$1号楼')
    .replace(/村民委员会|村委会|村委/gu, '村')
    .replace(/村村/gu, '村')
    .replace(/社区(?:居民委员会|居委会|居委)/gu, '社区')
    .replace(/(\d+)号大?院/gu, '$1号院');
