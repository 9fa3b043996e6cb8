import { type RefObject, useEffect, useState } from "react";

/** Whether an element has been in sight, or near it, once. */
export function useSeen(box: RefObject<Element | null>): boolean {
  const [wasSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || wasSeen) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setSeen(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, wasSeen]);
  return wasSeen;
}
