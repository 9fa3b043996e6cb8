import { lazy, type ReactNode, useRef } from "react";
import { Later } from "../controls/Later";
import { useSeen } from "../controls/useSeen";
import type { PictureProps } from "../pictureProps";
import type { Messages } from "../text/da";

const MoneyPictures = lazy(() => import("./MoneyPictures"));
const DenmarkMap = lazy(() => import("./DenmarkMap"));

/** The pictures of money, fetched and drawn when one comes near them. */
export const MoneyWhenNear = (props: PictureProps) => (
  <WhenNear m={props.m}>
    <MoneyPictures {...props} />
  </WhenNear>
);

/** The map of Denmark, fetched and drawn when one comes near it. */
export const MapWhenNear = ({
  m,
  narrow,
}: {
  m: Messages;
  narrow: boolean;
}) => (
  <WhenNear m={m}>
    <DenmarkMap m={m} narrow={narrow} />
  </WhenNear>
);

function WhenNear({ m, children }: { m: Messages; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const wasSeen = useSeen(box);
  const waiting = <p className="fetching">{m.pages.fetching}</p>;
  return (
    <div ref={box} className="when-near">
      {wasSeen ? (
        <Later m={m} meanwhile={waiting}>
          {children}
        </Later>
      ) : (
        waiting
      )}
    </div>
  );
}
