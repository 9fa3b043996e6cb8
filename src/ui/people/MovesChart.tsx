import { memo } from "react";
import {
  Layer,
  ResponsiveContainer,
  Sankey,
  type SankeyLinkProps,
  type SankeyNodeProps,
} from "recharts";
import { decimal } from "../format";
import type { Flow, FlowNode } from "../rows/moveRows";
import type { Messages } from "../text/da";

/** A node with the words that stand at it. */
export type NamedNode = FlowNode & { readonly name: string };

const NODE_WIDTH = 12;

/** Homelessness, what flows into it, and what comes of it; as broad as many people go that way. */
export const MovesChart = memo(function MovesChart({
  flow,
  names,
  narrow,
  m,
  label,
}: {
  flow: Flow;
  /** Of each node. */
  names: readonly string[];
  narrow: boolean;
  m: Messages;
  label: string;
}) {
  const nodes: readonly NamedNode[] = flow.nodes.map((node, i) => ({
    ...node,
    name: names[i]!,
  }));
  return (
    <div className="moves" role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={narrow ? 460 : 400}>
        <Sankey
          data={{ nodes: [...nodes], links: [...flow.links] }}
          nodeWidth={NODE_WIDTH}
          nodePadding={narrow ? 30 : 24}
          margin={{ top: 24, right: 4, bottom: 8, left: 4 }}
          node={(props: SankeyNodeProps) => <Node {...props} m={m} />}
          link={Link}
        />
      </ResponsiveContainer>
    </div>
  );
});

function colorOf({ kind, ids }: FlowNode): string {
  const [id = ""] = ids;
  if (kind === "hub") return "var(--ink)";
  if (kind === "interim" || id === "interim" || id === "staysInterim")
    return "var(--place-interim)";
  if (ids.length > 1) return "var(--axis)";
  return (
    {
      home: "var(--place-home)",
      left: "var(--place-left)",
      care: "var(--place-care)",
      stays: "var(--place-shelter)",
      found: "var(--place-shelter)",
      back: "var(--place-shelter)",
      coming: "var(--place-hidden)",
    }[id] ?? "var(--axis)"
  );
}

function Node({
  x,
  y,
  width,
  height,
  payload,
  m,
}: SankeyNodeProps & { m: Messages }) {
  const node = payload as unknown as NamedNode;
  const isEnd = node.kind === "end";
  const isMiddle = node.kind === "hub" || node.kind === "interim";
  return (
    <Layer>
      <rect
        x={x}
        y={y}
        width={width}
        height={Math.max(1, height)}
        fill={colorOf(node)}
      />
      <text
        className="move-name"
        x={isMiddle ? x + width / 2 : isEnd ? x - 6 : x + width + 6}
        y={isMiddle ? y - 8 : y + height / 2}
        dy={isMiddle ? 0 : "0.35em"}
        textAnchor={isMiddle ? "middle" : isEnd ? "end" : "start"}
      >
        {node.name}: {decimal(node.people, m.locale)}
      </text>
    </Layer>
  );
}

function Link({
  sourceX,
  targetX,
  sourceY,
  targetY,
  sourceControlX,
  targetControlX,
  linkWidth,
  payload,
}: SankeyLinkProps) {
  const source = payload.source as unknown as NamedNode;
  const target = payload.target as unknown as NamedNode;
  return (
    <path
      d={`M${sourceX},${sourceY}C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
      fill="none"
      stroke={colorOf(source.kind === "source" ? source : target)}
      strokeWidth={Math.max(1, linkWidth)}
      strokeOpacity={0.4}
    />
  );
}
