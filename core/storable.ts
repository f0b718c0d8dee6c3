/** Whether text can be kept as it is: PostgreSQL takes no NUL, and half a character is none. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');
