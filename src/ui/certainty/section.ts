import { useMemo } from "react";
import type { About } from "../rows/gainBasis";
import type { Words } from "../rows/measure";
import { useStore } from "../store";
import { useExperiments } from "./experiments";
import type { Asked, Ground } from "./questions";

/** What every section of the page is given. */
export type SectionProps = {
  readonly ground: Ground | undefined;
  readonly words: Words;
  readonly narrow: boolean;
};

/** The parts of the page in its order, as they stand in its address. */
export const PARTS = [
  "held-og-viden",
  "i-nul",
  "kroner-og-naetter",
  "nattens-pris",
  "vaerd-at-vide",
  "besparelsen",
  "tal",
  "vendepunkt",
  "kort",
  "aendring",
] as const;
export type PartName = (typeof PARTS)[number];

export const headingOf = (part: string): string => `certainty-${part}`;

/** Which answer a section's words are about: what its picture was asked, and the payer in view. */
export function useAbout({ scenario, policy, discounted }: Asked): About {
  const gain = useExperiments((state) => state.gain);
  return useMemo(
    () => ({ scenario, policy, gain, discounted }),
    [scenario, policy, gain, discounted],
  );
}

/** Axes may jump only when another scenario, policy or payer is looked at. */
export function useSession(): string {
  const session = useStore((state) => state.session);
  const policy = useStore((state) => state.policyId);
  const discounted = useStore((state) => state.discounted);
  const gain = useExperiments((state) => state.gain);
  return `${session} ${policy} ${discounted} ${gain}`;
}
