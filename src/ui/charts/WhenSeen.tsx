import { useEffect, useRef, useState, type ReactNode } from "react";

/**
 * Holds a picture still while it is out of sight and the figures are moving, so that only what is looked at
 * is drawn several times a second. When they have settled, or the picture comes into sight, it is drawn.
 */
export function WhenSeen({
  isMoving,
  children,
}: {
  isMoving: boolean;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(true);
  const [held, hold] = useState(children);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) =>
      setSeen(entry?.isIntersecting ?? true),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const mayDraw = isSeen || !isMoving;
  if (mayDraw && held !== children) hold(children);
  return <div ref={box}>{mayDraw ? children : held}</div>;
}
