import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * How many of a row's children fit beside each other, when the rest moves into a button of the given width. Measured again when the
 * row's width changes, and from the beginning when `content` does: another language or type size makes other widths.
 */
export const useFitting = (row: RefObject<HTMLElement | null>, count: number, content: string, button: number): number => {
  const [fit, setFit] = useState(count);
  const widths = useRef<{ of: string; each: readonly number[] }>({ of: '', each: [] });
  useLayoutEffect(() => {
    setFit(count);
    widths.current = { of: content, each: [] };
  }, [count, content]);
  useLayoutEffect(() => {
    const place = row.current;
    if (!place) return;
    const measure = () => {
      if (place.clientWidth === 0) return;
      const children = [...place.querySelectorAll<HTMLElement>(':scope > a')];
      if (widths.current.each.length === 0) {
        if (children.length < count) return;
        widths.current = { of: content, each: children.map((child) => child.getBoundingClientRect().width + 4) };
      }
      const { each } = widths.current;
      const whole = each.reduce((sum, width) => sum + width, 0);
      if (whole <= place.clientWidth) return setFit(count);
      let left = place.clientWidth - button;
      setFit(
        Math.max(
          1,
          each.findIndex((width) => {
            left -= width;
            return left < 0;
          }),
        ),
      );
    };
    const seen = new ResizeObserver(measure);
    seen.observe(place);
    measure();
    return () => seen.disconnect();
  });
  return fit;
};
