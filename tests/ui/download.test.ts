import { afterEach, expect, test, vi } from "vitest";
import { download } from "../../src/ui/controls/download";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a file is there for as long as a slow browser needs, and is let go of afterwards", () => {
  vi.useFakeTimers();
  const link = { href: "", download: "", click: vi.fn<() => void>() };
  vi.stubGlobal("document", { createElement: () => link });
  const release = vi.spyOn(URL, "revokeObjectURL");
  download("svar.csv", "a;b", "text/csv");
  expect(link).toMatchObject({ download: "svar.csv" });
  expect(link.click).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(release).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(release).toHaveBeenCalledExactlyOnceWith(link.href);
});
