import type { TwoWayMap } from "../../model/analysis/twoWay";
import { ChartFigure } from "../charts/ChartFigure";
import { MapChart } from "../charts/MapChart";
import { decimal, percent } from "../format";
import { basisText } from "../rows/gainBasis";
import { mapFinding, mapGrid, mapWorlds } from "../rows/mapRows";
import type { Words } from "../rows/measure";
import { fieldOf, shortUnit, standsAt } from "../rows/subjects";
import { DataTable } from "../tables/DataTable";
import { choose, swapAxes, useExperiments } from "./experiments";
import { PictureFrame, type Standing } from "./PictureFrame";
import type { Ground } from "./questions";
import { headingOf, type SectionProps, useAbout } from "./section";
import { SubjectPicker } from "./SubjectPicker";

const HEADING = headingOf("kort");

/** Two numbers moved at once: where the answer holds. */
export function MapSection({ ground, words }: SectionProps) {
  const { t } = words;
  return (
    <PictureFrame
      task="map"
      ground={ground}
      words={words}
      heading={t.map.heading}
      headingId={HEADING}
      control={<AxisPickers words={words} />}
    >
      {(map, standing) =>
        ground && (
          <MapFigure
            map={map}
            standing={standing}
            ground={ground}
            words={words}
          />
        )
      }
    </PictureFrame>
  );
}

function AxisPickers({ words }: { words: Words }) {
  const { t } = words;
  const across = useExperiments((state) => state.across);
  const up = useExperiments((state) => state.up);
  return (
    <div className="axis-pickers" data-aside>
      <SubjectPicker
        label={t.map.across}
        chosen={across}
        onChoose={(name) => choose({ across: name })}
        words={words}
      />
      <SubjectPicker
        label={t.map.up}
        chosen={up}
        onChoose={(name) => choose({ up: name })}
        words={words}
      />
      <button
        type="button"
        className="button button-secondary small"
        onClick={swapAxes}
      >
        {t.map.swap}
      </button>
      {across === up && (
        <p role="alert" className="field-message fault">
          {t.map.same}
        </p>
      )}
    </div>
  );
}

function MapFigure({
  map,
  standing: { status, isStale, asked },
  ground,
  words,
}: {
  map: TwoWayMap;
  standing: Standing;
  ground: Ground;
  words: Words;
}) {
  const { m, t } = words;
  const about = useAbout(asked);
  const [across, up] = [map.across, map.up].map(({ subject }) =>
    fieldOf(ground, subject, m),
  ) as [ReturnType<typeof fieldOf>, ReturnType<typeof fieldOf>];
  const grid = mapGrid(
    map,
    about.gain,
    {
      across,
      up,
      acrossNow: standsAt(asked, map.across.subject),
      upNow: standsAt(asked, map.up.subject),
    },
    words,
  );
  const finding = mapFinding(grid, about.gain, words);
  const caption = `${basisText(about, grid.measure, words)} ${t.map.caption({ worlds: decimal(mapWorlds(map), m.locale), unit: grid.measure.unit })}`;
  const name = (field: typeof across) => `${field.label} (${shortUnit(field)})`;
  return (
    <ChartFigure
      heading={t.map.heading}
      headingId={HEADING}
      title={finding}
      caption={caption}
      legend={<AxisPickers words={words} />}
      status={status}
      isStale={isStale}
      table={{
        label: t.map.chance,
        show: () => (
          <DataTable
            caption={t.map.tableCaption}
            corner={`${name(up)} ↑, ${name(across)} →`}
            columns={grid.columns.map((column) => column.name)}
            rows={grid.rows.map((row) => ({
              key: String(row.key),
              name: row.name,
              cells: row.cells.map((cell) =>
                cell ? percent(cell.chance, m.locale) : "",
              ),
            }))}
            scrollLabel={m.table.scroll(t.map.chance)}
          />
        ),
      }}
    >
      <MapChart
        grid={grid}
        acrossName={name(across)}
        upName={name(up)}
        t={t}
        caption={m.table.scroll(t.map.heading)}
      />
    </ChartFigure>
  );
}
