/** What one text message holds, and what each part of a longer one holds: the rest joins the parts. In units of UTF-16, as the network counts. */
const [alone, joined] = [70, 67];

/** How many parts a text message goes out in. */
export const partsOf = (text: string): number => (text.length <= alone ? 1 : Math.ceil(text.length / joined));
