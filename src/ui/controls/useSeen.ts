import { type RefObject, useEffect, useState } from "react";
import { useDrawing } from "./drawing";

/** Whether an element has been in sight, or near it, once; or all pictures have been asked for. */
export function useSeen(box: RefObject<Element | null>): boolean {
  const [wasSeen, setSeen] = useState(false);
  const isAsked = useDrawing(({ asked }) => asked > 0);
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
  return wasSeen || isAsked;
}
