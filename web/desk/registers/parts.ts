/** The parts of a register's page, by which its address says what is shown. */
export const parts = ['list', 'coverage', 'sums', 'road', 'match', 'files'] as const;
export type Part = (typeof parts)[number];

export const isPart = (value: unknown): value is Part => parts.some((one) => one === value);
