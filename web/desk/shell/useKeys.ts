import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, () => void>>;

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const pressing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a, [role="button"], summary') !== null;

/** Single keys for the page; silent while somebody writes, holds a modifier, or an open dialogue has the floor. Enter stays with buttons. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writing(event.target)) return;
      if (event.key === 'Enter' && pressing(event.target)) return;
      if (document.querySelector('dialog[open], .ant-modal-wrap:not([style*="display: none"])')) return;
      const does = latest.current[event.key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};
