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
          accessibilityLayer={false}
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
  const place = wordsAt(node.kind, { x, y, width, height });
  return (
    <Layer>
      <rect
        x={x}
        y={y}
        width={width}
        height={Math.max(1, height)}
        fill={colorOf(node)}
      />
      <text className="move-name" {...place}>
        {node.name}: {decimal(node.people, m.locale)}
      </text>
    </Layer>
  );
}

type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

/** Beside a node on the edge, towards the middle; above homelessness, and below an interim offer. */
function wordsAt(kind: FlowNode["kind"], { x, y, width, height }: Box) {
  const middle = { x: x + width / 2, textAnchor: "middle" } as const;
  const level = { y: y + height / 2, dy: "0.35em" };
  switch (kind) {
    case "hub":
      return { ...middle, y: y - 8 };
    case "interim":
      return { ...middle, y: y + height + 16 };
    case "source":
      return { ...level, x: x + width + 6, textAnchor: "start" } as const;
    case "end":
      return { ...level, x: x - 6, textAnchor: "end" } as const;
  }
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
