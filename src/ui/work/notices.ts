import { create } from "zustand";
import type { Text } from "../../model/scenario/parameter";

/** Something to be known until it is put away. */
export type Notice =
  | { readonly kind: "unreadable" }
  | { readonly kind: "otherTab" }
  | { readonly kind: "newEdition" }
  | {
      readonly kind: "presetChanged";
      readonly presetId: string;
      readonly title: Text;
    }
  | { readonly kind: "otherModel" | "newModel"; readonly model: string };

export const useNotices = create<{ readonly all: readonly Notice[] }>()(() => ({
  all: [],
}));

/** One of each kind is enough. */
export const notify = (notice: Notice): void =>
  useNotices.setState(({ all }) => ({
    all: [...all.filter(({ kind }) => kind !== notice.kind), notice],
  }));

export const dismiss = (kind: Notice["kind"]): void =>
  useNotices.setState(({ all }) => ({
    all: all.filter((notice) => notice.kind !== kind),
  }));
