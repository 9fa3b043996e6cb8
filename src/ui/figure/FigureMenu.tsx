import {
  lazy,
  use,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import { Later } from "../controls/Later";
import { useLeaving } from "../controls/useLeaving";
import { useStore } from "../store";
import { messages } from "../text/messages";
import { keepSource } from "./known";
import { FigureSourceOf } from "./source";
import "./figure.css";

const FigureChoices = lazy(() => import("./FigureChoices"));

/** A quiet button in a figure's head, by which it is taken away; what is chosen between is fetched when it is opened. */
export function FigureMenu({
  heading,
  table,
}: {
  heading: string;
  /** The figure's own table, where it is not drawn before it is asked for. */
  table?: (() => ReactNode) | undefined;
}) {
  const language = useStore((state) => state.language);
  const m = messages(language);
  const source = use(FigureSourceOf);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (box.current) keepSource(box.current, source);
  }, [source]);
  const close = () => setOpen(false);
  useLeaving(box, isOpen, (isByKey) => {
    close();
    if (isByKey) button.current?.focus();
  });
  return (
    <div ref={box} className="figure-menu" data-aside>
      <Opener
        button={button}
        name={m.takeFigure(heading)}
        list={id}
        isOpen={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Later m={m} meanwhile={null}>
            <FigureChoices
              of={() => box.current?.closest<HTMLElement>("[data-takes]")}
              table={table}
              source={source}
              m={m}
              onChosen={() => {
                close();
                button.current?.focus();
              }}
            />
          </Later>
        )}
      </div>
    </div>
  );
}

function Opener({
  button,
  name,
  list,
  isOpen,
  onClick,
}: {
  button: RefObject<HTMLButtonElement | null>;
  name: string;
  list: string;
  isOpen: boolean;
  onClick: () => void;
}) {
  return (
    <button
      ref={button}
      type="button"
      className="figure-menu-button"
      aria-label={name}
      title={name}
      aria-expanded={isOpen}
      aria-controls={list}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d="M12 3v12m-5-5 5 5 5-5M4 16v4h16v-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
