import { memo, type CSSProperties } from "react";
import type { MapCell, MapGrid } from "../rows/mapRows";
import type { CertaintyTexts } from "../text/certainty/da";

/** The most a colour covers, so that the words on it stay readable. */
const MOST_COVER = 42;

/** A heat map that is a table: colour says what the signed figure in the cell says too. */
export const MapChart = memo(function MapChart({
  grid,
  acrossName,
  upName,
  t,
  caption,
}: {
  grid: MapGrid;
  acrossName: string;
  upName: string;
  t: CertaintyTexts;
  caption: string;
}) {
  return (
    <div
      className="table-box map-box"
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="map">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td className="map-corner" rowSpan={2}>
              <span className="map-axis">{upName} ↑</span>
            </td>
            <th
              scope="colgroup"
              colSpan={grid.columns.length}
              className="map-axis"
            >
              {acrossName} →
            </th>
          </tr>
          <tr>
            {grid.columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ key, name, isHere, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <Square
                  key={grid.columns[i]!.name}
                  cell={cell}
                  isHere={isHere && grid.columns[i]!.isHere}
                  t={t}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function Square({
  cell,
  isHere,
  t,
}: {
  cell: MapCell | undefined;
  isHere: boolean;
  t: CertaintyTexts;
}) {
  const here = isHere && <span className="sr-only"> ({t.map.here})</span>;
  const look = isHere ? "map-here" : "";
  if (!cell)
    return (
      <td className={`map-empty ${look}`}>
        <span className="sr-only">{t.map.notYet}</span>
        {here}
      </td>
    );
  const cover = {
    "--cover": `${Math.round(cell.strength * MOST_COVER)}%`,
  } as CSSProperties;
  return (
    <td className={`map-${cell.verdict} ${look}`} style={cover}>
      {cell.verdict === "undecided" && (
        <>
          <span aria-hidden="true">≈ </span>
          <span className="sr-only">{t.map.undecidedCell} </span>
        </>
      )}
      {cell.text}
      {here}
    </td>
  );
}
