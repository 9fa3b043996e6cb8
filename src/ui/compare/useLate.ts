import { useEffect, useState } from "react";

/** What takes less than this is not told of while it goes on. */
const MILLISECONDS = 500;

/** Whether this has been shown for a while already. */
export function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
