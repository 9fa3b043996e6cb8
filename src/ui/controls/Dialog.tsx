import { useId, useLayoutEffect, useRef, type ReactNode } from "react";

/**
 * A dialog over the page, which waits behind it. Escape closes it too. The focus goes to what is marked `data-first`,
 * else to the heading, so that a list is read from its beginning; afterwards it is back where it was.
 */
export function Dialog({
  heading,
  className = "",
  onClose,
  children,
}: {
  heading: string;
  className?: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    const first = element?.querySelector<HTMLElement>("[data-first]");
    (first ?? title.current)?.focus();
    return () => element?.close(); // gives the focus back, as taking it off the page does not
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 id={id} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </dialog>
  );
}
