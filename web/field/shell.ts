import { keepShell } from '../shared/shell.ts';

/** The field app opens without network, and what is written in it is not thrown away when the phone is full. */
export const keepField = (): void => {
  keepShell('/field-worker.js', '/field');
  void navigator.storage?.persist?.();
};
