import { WhenSeen } from "../charts/WhenSeen";
import { FlowPatterns } from "../charts/flowLook";
import type { PictureProps } from "../pictureProps";
import { CashFlowPicture } from "./CashFlowPicture";
import { HistogramPicture } from "./HistogramPicture";
import { InvestPicture } from "./InvestPicture";
import "./money.css";

/** Where the money goes year by year, who pays first and who gains, and how often it pays. */
export function MoneyPictures(props: PictureProps) {
  return (
    <>
      <FlowPatterns />
      <WhenSeen isMoving={props.isMoving}>
        <CashFlowPicture {...props} />
      </WhenSeen>
      <WhenSeen isMoving={props.isMoving}>
        <InvestPicture {...props} />
      </WhenSeen>
      <HistogramPicture {...props} />
    </>
  );
}

export default MoneyPictures;
