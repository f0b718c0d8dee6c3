const dayLength = 86_400_000;

/** Calendar date as text, 'YYYY-MM-DD'. Text of this form sorts and compares as the dates do. */
export type DateText = string;

/** Days since 1970-01-01, for counting. Throws RangeError when the text is no real date. */
export const dayNumber = (date: DateText): number => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / dayLength : Number.NaN;
  if (Number.isNaN(day) || dateText(day) !== date) throw new RangeError(`${date} is not a date (YYYY-MM-DD)`);
  return day;
};

/** Whether text is a real date, `YYYY-MM-DD`, from year 1 on: no 31st of February. */
export const isDate = (text: string): boolean => {
  try {
    dayNumber(text);
    return !text.startsWith('0000');
  } catch {
    return false;
  }
};

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** The date that a day number stands for. Arithmetic on eras of 400 years; deadlines ask this for every day they pass. */
export const dateText = (day: number): DateText => {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
};

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
