import { useEffect, useState } from 'react';

/** The device's time, looked at again every so many milliseconds so that "还剩 3 小时" stays true. */
export const useNow = (every = 30_000): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
};
