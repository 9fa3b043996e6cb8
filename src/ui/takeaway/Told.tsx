import type { Said } from "./useTaking";

/** How the taking goes: heard when it changes, and a fault at once. */
export const Told = ({ said: { text, isFault } }: { said: Said }) => (
  <>
    <p className="take-said" role="status">
      {!isFault && text}
    </p>
    {isFault && (
      <p className="take-said fault" role="alert">
        {text}
      </p>
    )}
  </>
);
