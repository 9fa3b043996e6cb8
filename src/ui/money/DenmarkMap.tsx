import {
  type CSSProperties,
  type KeyboardEvent,
  useId,
  useRef,
  useState,
} from "react";
import { ChartFigure } from "../charts/ChartFigure";
import { FigureSourceOf } from "../figure/source";
import { decimal, percent } from "../format";
import {
  movedTo,
  PLACE_TILES,
  type PlaceTile,
  stepRange,
  STEPS,
} from "../rows/placeTiles";
import { goTo } from "../route";
import { choosePreset, useStore } from "../store";
import { DataTable } from "../tables/DataTable";
import type { Messages } from "../text/da";
import type { MoneyTexts } from "../text/money/da";
import { moneyTexts } from "../text/money/texts";
import "./money.css";

/** The headline of the answer, on top of the page. */
const ANSWER = "answer";

/** The squares rest on counts alone; nothing of them is computed. */
const PUBLISHED = { kind: "published" } as const;

/** All municipalities as squares where they lie, with the people found homeless there; the way to another place. */
export function DenmarkMap({ m, narrow }: { m: Messages; narrow: boolean }) {
  const t = moneyTexts(m.locale);
  const place = useStore(({ scenario }) => scenario.place.name.da);
  return (
    <FigureSourceOf value={PUBLISHED}>
      <ChartFigure
        heading={t.map.heading}
        title={findingOf(t, m)}
        caption={t.map.caption}
        legend={<Steps t={t} m={m} />}
        table={{
          label: m.table.show,
          show: () => <PlaceTable t={t} m={m} />,
        }}
      >
        <Squares place={place} narrow={narrow} t={t} m={m} />
      </ChartFigure>
    </FigureSourceOf>
  );
}

export default DenmarkMap;

const sumOf = (of: "count" | "before") =>
  PLACE_TILES.reduce((sum, tile) => sum + tile[of], 0);

function findingOf(t: MoneyTexts, m: Messages): string {
  const total = sumOf("count");
  const most = PLACE_TILES.reduce((a, b) => (b.count > a.count ? b : a));
  return t.map.finding({
    total: decimal(total, m.locale),
    before: decimal(sumOf("before"), m.locale),
    most: most.name,
    count: decimal(most.count, m.locale),
    share: percent(most.count / total, m.locale),
  });
}

function Steps({ t, m }: { t: MoneyTexts; m: Messages }) {
  return (
    <div className="map-legend">
      <p>{t.map.legend}</p>
      <ul className="legend no-max-width">
        {STEPS.map((_, step) => {
          const { least, most } = stepRange(step);
          return (
            <li key={step}>
              <span
                className="tile-swatch"
                data-step={step}
                aria-hidden="true"
              />
              {t.map.step(
                decimal(least, m.locale),
                most === undefined ? undefined : decimal(most, m.locale),
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What is said of a municipality beside the map, and of its square to those who hear it. */
function saidOf(
  tile: PlaceTile,
  isChosen: boolean,
  t: MoneyTexts,
  m: Messages,
) {
  const count = decimal(tile.count, m.locale);
  return [
    tile.count === 0 ? t.map.nobody : t.map.people(count, tile.count === 1),
    t.map.before(decimal(tile.before, m.locale)),
    t.map.region(tile.region),
    ...(tile.isMisleading ? [t.map.misleading] : []),
    ...(isChosen ? [t.map.chosen] : []),
  ].join(", ");
}

function Squares({
  place,
  narrow,
  t,
  m,
}: {
  /** Name of the place computed now. */
  place: string;
  narrow: boolean;
  t: MoneyTexts;
  m: Messages;
}) {
  const box = useRef<HTMLDivElement>(null);
  const chosen = PLACE_TILES.find(({ name }) => name === place);
  const [at, setAt] = useState<PlaceTile>();
  const help = useId();
  const here = at ?? chosen;
  const move = (event: KeyboardEvent, tile: PlaceTile) => {
    const to = movedTo(tile, event.key);
    if (!to) return;
    event.preventDefault();
    box.current
      ?.querySelector<HTMLButtonElement>(`[data-place="${to.id}"]`)
      ?.focus();
  };
  return (
    <>
      <p id={help} className="map-use" data-aside>
        {t.map.use}
      </p>
      <div className="map-said" data-aside>
        <p>
          {here ? (
            <>
              <b>{here.name}</b>: {saidOf(here, here === chosen, t, m)}
            </>
          ) : (
            t.map.none
          )}
        </p>
        {narrow && here && here.canBeChosen && here !== chosen && (
          <button
            type="button"
            className="button button-secondary small"
            onClick={() => openPlace(here)}
          >
            {t.map.open(here.name)}
          </button>
        )}
      </div>
      <div
        ref={box}
        className="tiles"
        role="group"
        aria-label={t.map.label}
        aria-describedby={help}
      >
        {PLACE_TILES.map((tile) => (
          <button
            key={tile.id}
            type="button"
            className="tile"
            data-place={tile.id}
            data-step={tile.step}
            style={squareAt(tile)}
            tabIndex={tile === (here ?? PLACE_TILES[0]) ? 0 : -1}
            aria-label={`${tile.name}: ${saidOf(tile, tile === chosen, t, m)}`}
            aria-current={tile === chosen ? "true" : undefined}
            aria-disabled={!tile.canBeChosen}
            onFocus={() => setAt(tile)}
            onMouseEnter={() => setAt(tile)}
            onKeyDown={(event) => move(event, tile)}
            onClick={(event) => {
              setAt(tile);
              const isByKey = event.detail === 0;
              if (tile.canBeChosen && (!narrow || isByKey)) openPlace(tile);
            }}
          >
            <span className="tile-name">{tile.name}</span>{" "}
            <span className="tile-count">
              {decimal(tile.count, m.locale)}
              {tile.isMisleading && "*"}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}

/** Opens a municipality and goes to its answer: the map is away while the first worlds come in. */
function openPlace({ id }: PlaceTile): void {
  choosePreset(id);
  goTo(ANSWER);
}

const squareAt = ({ column, row }: PlaceTile): CSSProperties => ({
  gridColumn: column + 1,
  gridRow: row + 1,
});

function PlaceTable({ t, m }: { t: MoneyTexts; m: Messages }) {
  const byName = PLACE_TILES.toSorted((a, b) =>
    a.name.localeCompare(b.name, "da"),
  );
  return (
    <DataTable
      caption={t.map.tableCaption}
      corner={t.map.municipality}
      columns={[t.map.regionColumn, "2022", "2024"]}
      rows={[
        ...byName.map(({ id, name, region, before, count, isMisleading }) => ({
          key: id,
          name,
          ...(isMisleading && { note: t.map.misleading }),
          cells: [region, decimal(before, m.locale), decimal(count, m.locale)],
        })),
        {
          key: "all",
          name: t.map.sum,
          cells: [
            "",
            decimal(sumOf("before"), m.locale),
            decimal(sumOf("count"), m.locale),
          ],
          strong: true,
        },
      ]}
      scrollLabel={m.table.scroll(t.map.heading)}
    />
  );
}
