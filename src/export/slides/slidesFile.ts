import pptxgen from "pptxgenjs";
import type { FigureKind } from "../../ui/rows/case/blocks";
import type { CaseInput } from "../../ui/rows/case/input";
import { caseSlides, type Slide } from "../../ui/rows/case/slides";
import { slideTexts } from "../../ui/text/slides/texts";
import type { Imprint } from "../imprint";
import type { Picture } from "../picture";
import { chartOn } from "./charts";
import { FACE, INK, PAGE } from "./look";
import {
  columnsOn,
  figuresOn,
  footerOn,
  pointsOn,
  proposalOn,
  tableOn,
  titleOn,
} from "./parts";
import { stable } from "./stable";

/**
 * Six slides for a meeting, as a PowerPoint file: charts that can be changed, full sentences in the notes.
 * @param _pictures None is needed: the charts are the program's own. It stands here so that all files are asked for alike.
 */
export async function slidesFile(
  input: CaseInput,
  _pictures: Partial<Record<FigureKind, Picture>>,
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new pptxgen();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = imprint.title;
  pptx.author = "Hjemvej";
  pptx.company = "Hjemvej";
  pptx.subject = imprint.line;
  pptx.theme = { headFontFace: FACE, bodyFontFace: FACE };
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: PAGE.ground },
    objects: [
      {
        placeholder: {
          options: { name: "title", type: "title", ...PAGE.title, color: INK },
          text: "",
        },
      },
    ],
    slideNumber: {
      ...PAGE.number,
      color: PAGE.muted,
      fontFace: FACE,
      fontSize: 14,
    },
  });
  for (const slide of caseSlides(input)) draw(pptx, slide, imprint, input);
  const written = await pptx.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array))
    throw new Error("The slides came in another form than bytes.");
  return stable(written, input.m.locale);
}

const MASTER = "HJEMVEJ";

function draw(
  pptx: pptxgen,
  slide: Slide,
  imprint: Imprint,
  { results, m }: CaseInput,
): void {
  const page = pptx.addSlide({ masterName: MASTER });
  titleOn(page, slide.title);
  switch (slide.id) {
    case "answer":
      figuresOn(page, slide);
      break;
    case "proposal":
      if (slide.table) proposalOn(page, slide.table);
      else pointsOn(page, slide.points, PAGE.body);
      break;
    case "money":
      chartOn(page, slide.chart!, PAGE.wide);
      pointsOn(page, slide.points, PAGE.aside);
      break;
    case "payers":
    case "people":
      chartOn(page, slide.chart!, PAGE.half);
      tableOn(page, slide, PAGE.otherHalf);
      break;
    case "sure":
      columnsOn(page, slide);
      break;
  }
  footerOn(page, slide.source, imprint);
  const { notes } = slideTexts(m.locale);
  page.addNotes(
    [
      ...slide.notes,
      notes.scenario(results.scenario.title[m.locale]),
      imprint.line,
      imprint.link && notes.link(imprint.link),
    ]
      .filter(Boolean)
      .join("\n"),
  );
}
